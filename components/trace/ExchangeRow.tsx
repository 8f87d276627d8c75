import type { Exchange } from '../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import { Icon } from '../Icon.tsx';
import { Address } from './Address.tsx';
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
  focus(): void;
  press(): void;
}

/** The worst comes first: one message that fails makes the exchange fail. */
const ORDER: Mark[] = ['failed', 'unreadable', 'open', 'verified'];

/** What kind of content came back, where it says so: `html`, `javascript`. */
const contentOf = ({ responseHeaders }: Exchange): string => {
  const type = responseHeaders.find(({ name }) => name.toLowerCase() === 'content-type');
  return /^[\w.-]+\/(?:x-|vnd\.)?([\w.-]+)/.exec(type?.value ?? '')?.[1] ?? '';
};

/** What is said beside the address: what the messages are, or what was loaded. */
const aside = (exchange: Exchange, messages: readonly ProtocolMessage[], say: SayTrace): string => {
  const [first] = messages;
  const bad = messages.find(({ unreadable }) => unreadable !== null)?.unreadable;
  if (bad) return say(`unreadable.${bad}`);
  if (first) return say(`binding.${first.binding}`);
  return (
    exchange.error ??
    [say(`resource.${exchange.resource}`), contentOf(exchange)].filter(Boolean).join(' · ')
  );
};

const statusKind = ({ status, error }: Exchange): string => {
  if (error !== null) return 'failed';
  return status === null ? 'none' : `of${Math.floor(status / 100)}`;
};

/** One request and its answer: what it carries, where to, how it was answered, when. */
export const ExchangeRow = ({
  trace,
  row,
  top,
  tabIndex,
  selected,
  focus,
  press,
}: ExchangeRowProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { exchange } = row;
  const { messages: byExchange, errors } = readingOf(trace);
  const messages = byExchange.get(exchange.id) ?? [];
  const marks = messages.map((one) => markOf(one, errors.get(one.id) ?? 0, trace.diagnosis));
  const mark =
    ORDER.find((one) => marks.includes(one)) ?? (errors.has(exchange.id) ? 'failed' : null);
  const beside = aside(exchange, messages, say);
  const types = messages.map(({ type }) => type);
  const time = clock(exchange.at, locale);
  const url = plainAddress(exchange.url);
  const spoken = [
    mark && say(`mark.${mark}`),
    ...types,
    beside,
    exchange.method,
    url,
    exchange.status,
    time,
  ];
  const address = (
    <span class="trace-line">
      <span class="trace-method">{exchange.method}</span>
      <Address url={exchange.url} />
    </span>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys.
    <div
      role="treeitem"
      class={`trace-row ${messages.length > 0 ? 'carries' : ''}`}
      style={{ top: `${top}px` }}
      tabIndex={tabIndex}
      aria-label={spoken.filter(Boolean).join(', ')}
      aria-level={2}
      aria-setsize={row.of}
      aria-posinset={row.place}
      aria-selected={selected}
      onFocus={focus}
      onClick={press}
    >
      <span class={`trace-mark ${mark ?? ''}`}>{mark && <Icon name={MARKS[mark]} />}</span>
      <span class="trace-main">
        {messages.length === 0 && address}
        <span class="trace-line">
          {messages.map(({ id, type, role }) => (
            <span key={id} class={`trace-tag ${role}`}>
              {type}
            </span>
          ))}
          <span class="trace-cut quiet">{beside}</span>
        </span>
        {messages.length > 0 && address}
      </span>
      <span class="trace-side">
        <span class={`trace-status ${statusKind(exchange)}`}>{exchange.status ?? '–'}</span>
        <span class="quiet">{time}</span>
      </span>
    </div>
  );
};
