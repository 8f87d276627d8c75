import type { GuideStep } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { StepItems } from './StepItems.tsx';
import { stepText } from './stepText.ts';
import { useWords } from './words.ts';

interface StepProps {
  step: GuideStep;
  /** The console under whose name it stands. */
  name: string | null;
  state: 'done' | 'now' | 'todo';
  tick(done: boolean): void;
}

/** One step of the guide: what to do, with which values, and whether it is done. */
export const Step = ({ step, name, state, tick }: StepProps) => {
  const say = useWords();
  const { items = [], notes = [] } = step;
  // A lead stands above its items; a step that is done folds them, and says what they were instead.
  const folded = step.done && items.length > 0;
  const head = folded ? null : step.lead;
  const text = <span class="step-text">{head ?? stepText(step.text, name)}</span>;
  return (
    <li class={`step ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      {step.manual ? (
        <label class="step-row">
          <input
            type="checkbox"
            checked={step.done}
            onChange={(event) => tick(event.currentTarget.checked)}
          />
          {text}
        </label>
      ) : (
        <div class="step-row">
          <Icon name={step.done ? 'good' : 'circle'} />
          {text}
          <span class="said"> ({say(`steps.${state}`)})</span>
        </div>
      )}
      {!step.done && items.length + notes.length > 0 && (
        <div class="step-more">
          {items.length > 0 && <StepItems items={items} />}
          {notes.map((note) => (
            <p key={note} class="step-note">
              {note}
            </p>
          ))}
        </div>
      )}
    </li>
  );
};
