import type { Unchecked, Verified } from '../../lib/model/diagnosis.ts';
import type { Trace } from '../../lib/model/trace.ts';
import { Icon } from '../Icon.tsx';
import { Plain } from '../Plain.tsx';
import { readingOf } from './read.ts';
import { useTraceWords } from './words.ts';

interface CheckedProps {
  verified: readonly Verified[];
  unchecked: readonly Unchecked[];
  trace: Trace;
}

/** What was looked at and is right, and what could not be looked at: *verified* claims no more. */
export const Checked = ({ verified, unchecked, trace }: CheckedProps) => {
  const say = useTraceWords();
  const { message } = readingOf(trace);
  if (verified.length + unchecked.length === 0) return null;
  const of = (id: string | null) => (id && message.get(id)?.type) || '';
  return (
    <section class="facts">
      <h3>{say('checked.title')}</h3>
      <ul class="checked">
        {verified.map((one) => {
          const { value, algorithm, certificate } = one.params;
          return (
            <li key={`${one.fact} ${one.message} ${value} ${certificate}`}>
              <span class="trace-mark verified">
                <Icon name="good" />
              </span>
              <div>
                {say(`checked.${one.fact}`)} <span class="quiet">{of(one.message)}</span>
                {value && <Plain text={value} />}
                {(algorithm || certificate) && (
                  <span class="checked-with quiet">
                    {[algorithm?.replace(/^.*[#/]/, ''), certificate].filter(Boolean).join(' · ')}
                  </span>
                )}
              </div>
            </li>
          );
        })}
        {unchecked.map(({ fact, why, message: id }) => (
          <li key={`${fact} ${id} ${why}`}>
            <span class="trace-mark open">
              <Icon name="circle" />
            </span>
            <div class="quiet">
              {say(`checked.${fact}`)}: {say(`unchecked.${why}`)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
