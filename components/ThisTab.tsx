import './tab.css';
import { useState } from 'preact/hooks';
import { tidy } from '../lib/model/label.ts';
import type { Reach } from '../lib/model/taught.ts';
import type { UiActions } from '../lib/model/ui.ts';
import type { SightedTab, View } from '../lib/model/view.ts';
import { Drift } from './Drift.tsx';
import { Icon } from './Icon.tsx';
import { Middle } from './Middle.tsx';
import { useId } from './useId.ts';
import { fieldName } from './value.ts';
import { useWords } from './words.ts';

/** What was found on the page, each as the page words it. */
const Found = ({ here }: { here: SightedTab }) => {
  const say = useWords();
  const { fields } = here.sighting;
  const known = fields.filter(({ field }) => field !== 'none');
  return (
    <>
      {known.length === 0 && <p class="quiet">{say('tab.noValues')}</p>}
      <dl>
        {known.map((seen) => (
          <div key={seen.selector}>
            <dt>{tidy(seen.label) || fieldName(seen.field, say)}</dt>
            <dd>
              {seen.value ? (
                <Middle field={seen.field} value={seen.value} />
              ) : (
                <span class="quiet">{say(seen.href ? 'tab.inDownload' : 'tab.empty')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** What was expected on the page and is not there, and what can be done about it. */
const Missing = ({ here, busy, act }: { here: SightedTab; busy: boolean; act: UiActions }) => {
  const say = useWords();
  return (
    <>
      <p class="tab-said">
        <Icon name="question" />
        {say('tab.missing')}
      </p>
      <ul class="tab-missing">
        {here.missing.map(({ field, label }) => (
          <li key={field}>{tidy(label)}</li>
        ))}
      </ul>
      <Drift act={act} point busy={busy} />
    </>
  );
};

/** Nothing is recognised here: what can be done all the same. */
const Unknown = ({ reach, busy, act }: { reach: Reach; busy: boolean; act: UiActions }) => {
  const say = useWords();
  return (
    <section class="tab none" aria-label={say('tab.this')}>
      <p class="tab-bar">
        <Icon name="eye" />
        <span>
          {say('tab.this')} {say('tab.nothing')}
        </span>
      </p>
      {reach !== 'none' && (
        <div class="tab-help">
          <p>{say(reach === 'awake' ? 'tab.teach' : 'tab.unknownPage')}</p>
          <Drift act={act} point={reach === 'awake'} busy={busy} />
        </div>
      )}
    </section>
  );
};

interface ThisTabProps {
  view: View;
  reach: Reach;
  busy: boolean;
  act: UiActions;
}

/** The tab that the UI stands beside; unfolds to the values found there. */
export const ThisTab = ({ view, reach, busy, act }: ThisTabProps) => {
  const say = useWords();
  const id = useId();
  const { here } = view;
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? view.connection === null;
  if (!here) return <Unknown reach={reach} busy={busy} act={act} />;
  const count = here.missing.length;
  const found = here.sighting.fields.filter(({ field }) => field !== 'none').length;
  return (
    <section class="tab" aria-label={say('tab.this')}>
      <button
        type="button"
        class="tab-bar"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => choose(!open)}
      >
        <Icon name="eye" />
        <span>
          <span class="tab-this">{say('tab.this')} </span>
          <b>{here.consoleName}</b> · {here.pageName}
          {here.sighting.console === 'generic' && here.side && ` · ${say(`side.${here.side}`)}`}
        </span>
        <span class="tab-count">
          {say('tab.values', { n: found })}
          {count > 0 && `, ${say('tab.missingCount', { n: count })}`}
        </span>
        <Icon name="chevronDown" />
      </button>
      <section id={id} class="tab-found" hidden={!open} aria-label={say('tab.found')}>
        {open && <Found here={here} />}
        {open && count > 0 && <Missing here={here} busy={busy} act={act} />}
        {open && here.sighting.console === 'generic' && <Drift act={act} point busy={busy} />}
      </section>
      {here.readOnly && (
        <p class="tab-said outside">
          <Icon name="info" />
          {say('tab.readOnly')}
        </p>
      )}
      {view.stranger && (
        <p class="tab-said outside">
          <Icon name="info" />
          {say(`tab.${view.stranger}`, { name: here.consoleName })}
        </p>
      )}
    </section>
  );
};
