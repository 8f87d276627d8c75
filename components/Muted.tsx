import { useState } from 'preact/hooks';
import type { UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

/** How many checks are muted in this connection; unfolded, which, why, and the way back. */
export const Muted = ({ muted, apply }: { muted: View['muted']; apply: UiActions['apply'] }) => {
  const say = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (muted.length === 0) return null;
  const count = say('finding.mutedCount', { n: muted.length });
  return (
    <section class="muted" aria-label={count}>
      <Button kind="plain" icon="mute" expanded={open} controls={id} press={() => setOpen(!open)}>
        {count}
      </Button>
      <ul id={id} hidden={!open}>
        {muted.map(({ rule, title, note }) => (
          <li key={rule} class="more-row between">
            <span>
              {title}
              {note && <span class="quiet"> · {note}</span>}
            </span>
            <Button press={() => apply({ type: 'unmuted', rule })}>
              <span aria-hidden="true">{say('finding.unmute')}</span>
              <span class="said">{say('finding.unmuteName', { title })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
