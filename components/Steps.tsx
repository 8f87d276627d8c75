import './steps.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Side } from '../lib/model/field.ts';
import type { GuideStep } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface StepsProps {
  steps: readonly GuideStep[];
  names: Record<Side, string>;
  tick(step: string, done: boolean): void;
}

/** The guide: every step in order; those that no value shows are ticked by hand. */
export const Steps = ({ steps, names, tick }: StepsProps) => {
  const say = useWords();
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('.now')?.scrollIntoView({ block: 'center' });
  }, []);
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done)?.id;
  if (steps.length === 0) return <p class="quiet">{say('steps.none')}</p>;
  return (
    <section class="steps" aria-label={say('steps.title')}>
      <div class="steps-head">
        <h2>{say('steps.title')}</h2>
        <span class="quiet">{say('steps.count', { done, n: steps.length })}</span>
      </div>
      <progress max={steps.length} value={done} aria-label={say('steps.title')} />
      <ol ref={list}>
        {steps.map((step) => {
          const state = step.done ? 'done' : step.id === next ? 'now' : 'todo';
          const text = (
            <span class="step-text">
              {step.side && !step.text.startsWith(names[step.side]) && (
                <span class="step-side">{names[step.side]}</span>
              )}
              {step.text}
            </span>
          );
          return (
            <li key={step.id} class={`step ${state}`} aria-current={state === 'now' && 'step'}>
              {step.manual ? (
                <label>
                  <input
                    type="checkbox"
                    checked={step.done}
                    onChange={(event) => tick(step.id, event.currentTarget.checked)}
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
        })}
      </ol>
      <p class="quiet">{say('steps.auto')}</p>
    </section>
  );
};
