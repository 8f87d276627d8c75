import type { GuideStep } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface StepProps {
  step: GuideStep;
  /** The console under whose name it stands. */
  name: string | null;
  state: 'done' | 'now' | 'todo';
  tick(done: boolean): void;
}

/** Without the console's name that it begins with, since that stands above. */
const bare = (text: string, name: string | null): string => {
  if (!name || !text.startsWith(name)) return text;
  const rest = text.slice(name.length).replace(/^[,:]\s*/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** One step of the guide: what to do, and whether it is done. */
export const Step = ({ step, name, state, tick }: StepProps) => {
  const say = useWords();
  const text = <span class="step-text">{bare(step.text, name)}</span>;
  return (
    <li class={`step ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      {step.manual ? (
        <label>
          <input
            type="checkbox"
            checked={step.done}
            onChange={(event) => tick(event.currentTarget.checked)}
          />
          {text}
        </label>
      ) : (
        <>
          <Icon name={step.done ? 'good' : 'circle'} />
          {text}
          <span class="said"> ({say(`steps.${state}`)})</span>
        </>
      )}
    </li>
  );
};
