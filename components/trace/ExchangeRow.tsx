import type { Exchange } from '../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import { Icon } from '../Icon.tsx';
import { Middle } from '../Middle.tsx';
import { plainAddress } from './address.ts';
import { clock } from './clock.ts';
import { MARKS, type Mark, markOf } from './mark.ts';
import { readingOf } from './read.ts';
import type { Row } from './rows.ts';
import { type SayTrace, useLocale, useTraceWords } from './words.ts';

interface ExchangeRowProps {
  trace: Trace;
  row: Row & { kind: 'exchange' };
  top: number;
  tabIndex: number;
  selected: boolean;
  press(): void;
}

/** The worst comes first: one message that fails makes the exchange fail. */
const ORDER: Mark[] = ['failed', 'unreadable', 'open', 'verified'];

/** What stands before the address: the messages, or what was loaded. */
const Tags = ({
  messages,
  exchange,
  say,
}: {
  messages: ProtocolMessage[];
  exchange: Exchange;
  say: SayTrace;
}) => {
  const [bad] = messages.flatMap(({ unreadable }) => unreadable ?? []);
  if (messages.length === 0)
    return <span class="quiet">{exchange.error ?? say(`resource.${exchange.resource}`)}</span>;
  return (
    <>
      {messages.map(({ id, type, role }) => (
        <span key={id} class={`trace-tag ${role}`}>
          {type}
        </span>
      ))}
      <span class="trace-cut quiet">
        {bad ? say(`unreadable.${bad}`) : messages[0] && say(`binding.${messages[0].binding}`)}
      </span>
    </>
  );
};

const statusKind = ({ status, error }: Exchange): string => {
  if (error !== null) return 'failed';
  return status === null ? 'none' : `of${Math.floor(status / 100)}`;
};

/** One request and its answer: what it carries, where to, how it was answered, when. */
export const ExchangeRow = ({ trace, row, top, tabIndex, selected, press }: ExchangeRowProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { exchange } = row;
  const { messages: byExchange, errors } = readingOf(trace);
  const messages = byExchange.get(exchange.id) ?? [];
  const marks = messages.map((one) => markOf(one, errors.get(one.id) ?? 0, trace.diagnosis));
  const mark =
    ORDER.find((one) => marks.includes(one)) ?? (errors.has(exchange.id) ? 'failed' : null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys.
    <div
      role="treeitem"
      class={`trace-row ${messages.length > 0 ? 'carries' : ''}`}
      style={{ top: `${top}px` }}
      tabIndex={tabIndex}
      aria-level={2}
      aria-setsize={row.of}
      aria-posinset={row.place}
      aria-selected={selected}
      onClick={press}
    >
      <span class={`trace-mark ${mark ?? ''}`}>
        {mark && (
          <>
            <Icon name={MARKS[mark]} />
            <span class="said">{say(`mark.${mark}`)}</span>
          </>
        )}
      </span>
      <span class="trace-main">
        <span class="trace-line">
          <Tags messages={messages} exchange={exchange} say={say} />
        </span>
        <span class="trace-line">
          <span class="trace-method">{exchange.method}</span>
          <Middle field="none" value={plainAddress(exchange.url)} />
        </span>
      </span>
      <span class="trace-side">
        <span class={`trace-status ${statusKind(exchange)}`}>{exchange.status ?? '–'}</span>
        <span class="quiet">{clock(exchange.at, locale)}</span>
      </span>
    </div>
  );
};
