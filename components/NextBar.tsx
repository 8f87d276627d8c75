import './next.css';
import type { UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { bankNames } from './names.ts';
import { nextWords } from './next.ts';
import { Preview } from './Preview.tsx';
import { useWords } from './words.ts';

interface NextProps {
  view: View;
  busy: boolean;
  act: UiActions;
  answer(): void;
}

/** The next thing to do: what it is, exactly, and the one button that does it. */
export const NextBar = ({ view, busy, act, answer }: NextProps) => {
  const say = useWords();
  const { next } = view;
  const { button, note } = nextWords(view, say);
  if (!button && !note && !view.undoable) return null;
  return (
    <section class="next" aria-label={say('next.guide')}>
      {next.do === 'fill' && <Preview items={next.items} sp={bankNames(view, say).sp} />}
      {note && button && <p class="next-note">{note}</p>}
      <div class="next-deeds">
        {button ? (
          <Button
            kind="primary"
            busy={busy}
            press={() => (next.do === 'answer' ? answer() : act.next())}
          >
            {busy ? say('next.busy') : button}
          </Button>
        ) : (
          note && (
            <p class="next-say">
              <Icon name="arrowRight" kind="points" />
              <span>{note}</span>
            </p>
          )
        )}
        {view.undoable && (
          <Button icon="undo" press={act.unfill}>
            {say('next.undo')}
          </Button>
        )}
      </div>
    </section>
  );
};
