import './blank.css';
import type { ComponentChildren } from 'preact';
import type { Side } from '../lib/model/field.ts';
import { Button } from './Button.tsx';
import { Sea } from './Sea.tsx';
import { useWords } from './words.ts';

/** A screen with nothing to show yet: says what is up and what to do. */
export const Blank = (p: {
  title: string;
  at?: Side | 'middle';
  known?: readonly Side[];
  children: ComponentChildren;
}) => (
  <section class="blank">
    <Sea at={p.at ?? 'middle'} known={p.known ?? []} />
    <h2>{p.title}</h2>
    {p.children}
  </section>
);

/** Nothing recognised, nothing begun. */
export const Start = () => {
  const say = useWords();
  return (
    <Blank title={say('blank.startTitle')}>
      <ol class="blank-steps">
        <li>{say('blank.start1')}</li>
        <li>{say('blank.start2')}</li>
        <li>{say('blank.start3')}</li>
      </ol>
    </Blank>
  );
};

/** The first view is under way. */
export const Loading = () => {
  const say = useWords();
  return (
    <section class="loading" aria-busy="true">
      <p role="status" class="said">
        {say('blank.loading')}
      </p>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} class="ghost">
          <span />
          <span />
        </div>
      ))}
    </section>
  );
};

/** The background gave no answer. */
export const Failed = ({ retry }: { retry(): void }) => {
  const say = useWords();
  return (
    <div role="alert">
      <Blank title={say('blank.failedTitle')}>
        <p class="quiet">{say('blank.failed')}</p>
        <Button kind="primary" press={retry}>
          {say('blank.retry')}
        </Button>
      </Blank>
    </div>
  );
};
