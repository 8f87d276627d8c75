import './tab.css';
import { useId, useState } from 'preact/hooks';
import { tidy } from '../lib/model/label.ts';
import type { SightedTab, View } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { Middle } from './Middle.tsx';
import { fieldName } from './value.ts';
import { useWords } from './words.ts';

/** What was found on the page, each as the page words it. */
const Found = ({ here }: { here: SightedTab }) => {
  const say = useWords();
  const { fields, missing } = here.sighting;
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
      {missing.length > 0 && (
        <p class="tab-missing">
          <Icon name="info" />
          {say('tab.missing', { names: missing.map((field) => fieldName(field, say)).join(', ') })}
        </p>
      )}
    </>
  );
};

/** The tab that the UI stands beside; unfolds to the values found there. */
export const ThisTab = ({ view }: { view: View }) => {
  const say = useWords();
  const id = useId();
  const { here } = view;
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? view.connection === null;
  if (!here)
    return (
      <section class="tab none" aria-label={say('tab.this')}>
        <p class="tab-bar">
          <Icon name="eye" />
          <span>
            {say('tab.this')} {say('tab.nothing')}
          </span>
        </p>
      </section>
    );
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
        </span>
        <span class="tab-count">{say('tab.values', { n: found })}</span>
        <Icon name="chevronDown" />
      </button>
      <section id={id} class="tab-found" hidden={!open} aria-label={say('tab.found')}>
        {open && <Found here={here} />}
      </section>
    </section>
  );
};
