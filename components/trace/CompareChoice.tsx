import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import { clock } from './clock.ts';
import { readingOf } from './read.ts';
import { useLocale, useTraceWords } from './words.ts';

interface ChoiceProps {
  trace: Trace;
  message: ProtocolMessage;
  compare(one: string, other: string): void;
}

/** More are no choice, but a search. */
const MOST = 50;

/** Another message to lay beside this one; those of the same type only. */
export const CompareChoice = ({ trace, message, compare }: ChoiceProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { exchange } = readingOf(trace);
  const others = trace.diagnosis.messages
    .filter(({ id, type, xml }) => id !== message.id && type === message.type && xml !== null)
    .slice(0, MOST);
  if (others.length === 0 || message.xml === null) return null;
  return (
    <select
      class="input detail-compare"
      aria-label={say('compare.choose')}
      value=""
      onChange={(event) =>
        event.currentTarget.value && compare(message.id, event.currentTarget.value)
      }
    >
      <option value="">{say('compare.choose')}</option>
      {others.map(({ id, type, exchange: carrier, message: read }) => (
        <option key={id} value={id}>
          {[type, clock(exchange.get(carrier)?.at ?? Number.NaN, locale), read?.issuer]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </select>
  );
};
