import './tested.css';
import type { UiActions } from '../lib/model/ui.ts';
import type { TestView, View } from '../lib/model/view.ts';
import { FindingCard } from './FindingCard.tsx';
import { Icon } from './Icon.tsx';
import { bankNames } from './names.ts';
import { type Say, useWords } from './words.ts';

const ICONS = { verified: 'good', failed: 'bad', open: 'alert' } as const;

const how = ({ last }: TestView, say: Say): string =>
  last?.error ?? say('test.status', { status: last?.status ?? '?' });

/** In one sentence what came of it. */
const said = (test: TestView, names: Record<'sp' | 'idp', string>, say: Say): string => {
  if (test.outcome === 'verified') return say('test.verified', { n: test.verified.length });
  if (!test.arrived) return say('test.notArrived', names);
  if (test.outcome === 'open') return say('test.open');
  return test.findings.some(({ severity }) => severity === 'error')
    ? say('test.failed')
    : say('test.refused', { ...names, why: how(test, say) });
};

const Last = ({ test }: { test: TestView }) => {
  const say = useWords();
  if (test.arrived) return null;
  const { last } = test;
  return (
    <p class="quiet">
      {last ? say('test.last', { host: last.host, why: how(test, say) }) : say('test.nothing')}
    </p>
  );
};

/** What the last test sign-in has shown: exactly what was verified, or what to mend. */
export const Tested = ({ view, act }: { view: View; act: UiActions }) => {
  const say = useWords();
  const { test, connection } = view;
  if (!test || !connection || view.next.do === 'testing') return null;
  return (
    <section class={`tested ${test.stands ? test.outcome : 'open'}`} aria-label={say('test.title')}>
      <h3>
        <Icon name={test.stands ? ICONS[test.outcome] : 'alert'} />
        {said(test, bankNames(view, say), say)}
      </h3>
      {!test.stands && <p>{say('test.withdrawn')}</p>}
      <Last test={test} />
      {test.verified.length > 0 && (
        <details open={test.outcome === 'verified'}>
          <summary>{say('test.what')}</summary>
          <ul>
            {test.verified.map((fact) => (
              <li key={fact}>
                <Icon name="good" />
                {fact}
              </li>
            ))}
          </ul>
        </details>
      )}
      {test.findings.length > 0 && (
        <ul class="cards" aria-label={say('test.findings')}>
          {test.findings.map((finding, at) => {
            const words = test.words[at];
            return (
              words && (
                <FindingCard
                  key={`${finding.rule} ${finding.message} ${finding.exchange} ${finding.fields.join()}`}
                  finding={finding}
                  words={words}
                  about=""
                  first={at === 0}
                  mend={() =>
                    finding.mend &&
                    act.mend(finding.mend.side, [
                      ...new Set([finding.mend.field, ...finding.fields]),
                    ])
                  }
                />
              )
            );
          })}
        </ul>
      )}
    </section>
  );
};
