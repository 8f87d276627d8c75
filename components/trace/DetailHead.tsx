import type { Exchange } from '../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions } from '../../lib/model/traceUi.ts';
import { IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Middle } from '../Middle.tsx';
import { plainAddress } from './address.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { clock, lasted } from './clock.ts';
import { MARKS, markOf } from './mark.ts';
import { readingOf } from './read.ts';
import { useLocale, useTraceWords } from './words.ts';

interface HeadProps {
  trace: Trace;
  exchange: Exchange;
  message: ProtocolMessage | null;
  messages: readonly ProtocolMessage[];
  act: TraceActions;
}

/** What is open, where it went and what came back; which of several messages; what to compare it with. */
export const DetailHead = ({ trace, exchange, message, messages, act }: HeadProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { errors } = readingOf(trace);
  const mark = message && markOf(message, errors.get(message.id) ?? 0, trace.diagnosis);
  const took = exchange.ended === null ? null : lasted(exchange.ended - exchange.at, locale);
  const answer = exchange.error ?? [exchange.status, exchange.statusText].filter(Boolean).join(' ');
  return (
    <header class="detail-head">
      <div class="detail-title">
        <span class="trace-back">
          <IconButton icon="arrowLeft" name={say('detail.back')} press={() => act.select(null)} />
        </span>
        <h2>
          {message ? message.type : `${exchange.method} ${say(`resource.${exchange.resource}`)}`}
        </h2>
        {mark && (
          <span class={`trace-mark ${mark}`}>
            <Icon name={MARKS[mark]} />
            {say(`mark.${mark}`)}
          </span>
        )}
        {message && <CompareChoice trace={trace} message={message} compare={act.compareMessages} />}
      </div>
      <div class="detail-way">
        <span class="trace-method">{exchange.method}</span>
        <Middle field="none" value={plainAddress(exchange.url)} />
      </div>
      <p class="quiet detail-meta">
        {[
          message && `${say(`protocol.${message.protocol}`)}, ${say(`binding.${message.binding}`)}`,
          answer || say('http.noAnswer'),
          clock(exchange.at, locale),
          took,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {messages.length > 1 && (
        <fieldset class="detail-several">
          <legend class="said">{say('detail.several')}</legend>
          {messages.map(({ id, type }) => (
            <button
              key={id}
              type="button"
              class="button"
              aria-pressed={id === message?.id}
              onClick={() => act.select({ exchange: exchange.id, message: id })}
            >
              {type}
            </button>
          ))}
        </fieldset>
      )}
    </header>
  );
};
