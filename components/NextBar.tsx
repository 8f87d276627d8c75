import './next.css';
import type { Screen, UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { bankNames } from './names.ts';
import { nextWords } from './next.ts';
import { Preview } from './Preview.tsx';
import { useWords } from './words.ts';

interface NextProps {
  view: View;
  screen: Screen;
  busy: boolean;
  act: UiActions;
  answer(): void;
}

/** The one mend of a finding shows both values already, character by character. */
const isShown = ({ next, findings }: View): boolean =>
  next.do === 'fill' &&
  next.items.length === 1 &&
  findings[0]?.difference !== undefined &&
  findings[0].mend?.field === next.items[0]?.field;

/** The next thing to do: what it is, exactly, and the one button that does it. */
export const NextBar = ({ view, screen, busy, act, answer }: NextProps) => {
  const say = useWords();
  const { next } = view;
  const { button: can, note } = nextWords(view, say);
  // What is under way is said until it ends, though the page may show its first fruits before.
  const button = busy ? say('next.busy') : can;
  const onSteps = screen === 'steps';
  // The list of steps shows the current one itself.
  const text = button || !onSteps ? note : null;
  if (!button && !text && (onSteps || !view.undoable)) return null;
  return (
    <section class="next" aria-label={say('next.guide')}>
      {next.do === 'fill' && (onSteps || !isShown(view)) && (
        <Preview items={next.items} sp={bankNames(view, say).sp} />
      )}
      {text && button && <p class="next-note">{text}</p>}
      <div class="next-deeds">
        {button ? (
          <Button
            kind="primary"
            busy={busy}
            press={() => (next.do === 'answer' ? answer() : act.next())}
          >
            {button}
          </Button>
        ) : (
          text && (
            <p class="next-say">
              <Icon name="arrowRight" kind="points" />
              <span>{text}</span>
            </p>
          )
        )}
        {next.do === 'testSignIn' && !busy && (
          <Button kind="plain" press={() => act.testSignIn('privateWindow')}>
            {say('test.private')}
          </Button>
        )}
        {next.do === 'testSignIn' && !busy && next.launcher && (
          <Button kind="plain" press={() => act.testSignIn('launcher')}>
            {say('test.launcher', { idp: bankNames(view, say).idp })}
          </Button>
        )}
        {view.undoable && next.do !== 'testing' && (
          <Button kind="plain" icon="undo" press={act.unfill}>
            {say('next.undo')}
          </Button>
        )}
      </div>
    </section>
  );
};
