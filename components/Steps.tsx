import './steps.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Side } from '../lib/model/field.ts';
import type { UiActions } from '../lib/model/ui.ts';
import type { GuideStep } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Step } from './Step.tsx';
import { useWords } from './words.ts';

interface StepsProps {
  steps: readonly GuideStep[];
  names: Record<Side, string>;
  tick(step: string, done: boolean): void;
  act: Pick<UiActions, 'copyGuide' | 'openGuide'>;
}

/** Steps that follow one another at the same console. */
const stretches = (steps: readonly GuideStep[]): GuideStep[][] => {
  const found: GuideStep[][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.[0]?.side === step.side) last.push(step);
    else found.push([step]);
  }
  return found;
};

/** The guide: every step in order; those that no value shows are ticked by hand. */
export const Steps = ({ steps, names, tick, act }: StepsProps) => {
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
        {stretches(steps).map((stretch) => {
          const name = stretch[0]?.side ? names[stretch[0].side] : null;
          return (
            <li key={stretch[0]?.id}>
              {name && <h3 class="group-name">{name}</h3>}
              <ol>
                {stretch.map((step) => (
                  <Step
                    key={step.id}
                    step={step}
                    name={name}
                    state={step.done ? 'done' : step.id === next ? 'now' : 'todo'}
                    tick={(ticked) => tick(step.id, ticked)}
                  />
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
      <p class="quiet">{say('steps.auto')}</p>
      <div class="steps-deeds">
        <Button icon="printer" press={() => act.openGuide('connection')}>
          {say('steps.print')}
        </Button>
        <Button icon="copy" press={act.copyGuide}>
          {say('steps.copy')}
        </Button>
      </div>
    </section>
  );
};
