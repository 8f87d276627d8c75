import './compare.css';
import type { ExportDraft, ExportFormat, TraceActions } from '../../lib/model/traceUi.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Scroller } from './Scroller.tsx';
import { useTraceWords } from './words.ts';

const FORMATS: readonly ExportFormat[] = ['ferry', 'samlTracer', 'har', 'text'];

/** The whole file may be megabytes; its beginning shows what it is. */
const SHOWN = 60_000;

/** An export, to be looked through before it is saved; what was taken out is listed. */
export const Draft = ({ draft, act }: { draft: ExportDraft; act: TraceActions }) => {
  const say = useTraceWords();
  const { format, redacted, text, receipt } = draft;
  return (
    <section class="draft" aria-label={say('draft.title')}>
      <div class="pane-bar">
        <Button icon="arrowLeft" press={() => act.draft(null)}>
          {say('detail.back')}
        </Button>
        <h2>{say('draft.title')}</h2>
      </div>
      <div class="draft-choices">
        <label>
          {say('draft.format')}
          <select
            class="input"
            value={format}
            onChange={(event) => {
              const chosen = FORMATS.find((one) => one === event.currentTarget.value);
              if (chosen) act.draft({ format: chosen, redacted });
            }}
          >
            {FORMATS.map((one) => (
              <option key={one} value={one}>
                {say(`format.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={redacted}
            onChange={(event) => act.draft({ format, redacted: event.currentTarget.checked })}
          />
          {say('draft.redact')}
        </label>
      </div>
      {redacted ? (
        <p class="quiet">{say('draft.kept')}</p>
      ) : (
        <p class="draft-warn">
          <Icon name="alert" />
          {say('draft.whole')}
        </p>
      )}
      {receipt.length > 0 && (
        <ul class="draft-receipt" aria-label={say('draft.receipt')}>
          {receipt.map(([what, count]) => (
            <li key={what}>
              <b>{count}</b> {what}
            </li>
          ))}
        </ul>
      )}
      <Scroller kind="draft-text" name={say('draft.preview')}>
        <pre class="raw">{text === null ? say('draft.making') : text.slice(0, SHOWN)}</pre>
      </Scroller>
      <div class="pane-bar">
        <Button kind="primary" icon="download" busy={text === null} press={act.saveDraft}>
          {say(redacted ? 'draft.saveRedacted' : 'draft.save')}
        </Button>
        {text !== null && text.length > SHOWN && <span class="quiet">{say('draft.cut')}</span>}
      </div>
    </section>
  );
};
