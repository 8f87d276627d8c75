import type { Exchange } from '../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceFilter } from '../../lib/model/traceUi.ts';
import { addressOf } from './address.ts';
import { readingOf } from './read.ts';

/** All that the text filter looks at; lower case. Made once for each exchange. */
const texts = new WeakMap<Exchange, string>();

/** Headers and messages longer than this are not searched to their end. */
const SEARCHED = 200_000;

const textOf = (exchange: Exchange, messages: readonly ProtocolMessage[]): string => {
  const known = texts.get(exchange);
  if (known !== undefined) return known;
  const { method, url, status, error, requestHeaders, responseHeaders } = exchange;
  const headers = [...requestHeaders, ...responseHeaders].map((one) => `${one.name}: ${one.value}`);
  const said = messages.flatMap(({ type, xml, raw, facts, relayState }) => [
    type,
    (xml ?? raw).slice(0, SEARCHED),
    relayState ?? '',
    ...facts.flat(),
  ]);
  const all = [method, url, status ?? '', error ?? '', ...headers, ...said];
  const text = all
    .join('\n')
    .slice(0, 2 * SEARCHED)
    .toLowerCase();
  texts.set(exchange, text);
  return text;
};

/** No filter at all. */
export const ALL: TraceFilter = {
  text: '',
  host: null,
  protocol: null,
  tab: null,
  onlyMessages: false,
};

/** Whether anything at all is filtered out. */
export const isFiltering = (filter: TraceFilter): boolean =>
  filter.onlyMessages ||
  filter.text.trim() !== '' ||
  filter.host !== null ||
  filter.protocol !== null ||
  filter.tab !== null;

/** The test that an exchange has to pass to be listed. */
export const filterOf = (trace: Trace, filter: TraceFilter): ((exchange: Exchange) => boolean) => {
  const { messages } = readingOf(trace);
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (exchange) => {
    const carried = messages.get(exchange.id) ?? [];
    if (filter.onlyMessages && carried.length === 0) return false;
    if (filter.tab !== null && exchange.tab !== filter.tab) return false;
    if (filter.protocol !== null && !carried.some((one) => one.protocol === filter.protocol))
      return false;
    if (filter.host !== null && addressOf(exchange.url).host !== filter.host) return false;
    if (words.length === 0) return true;
    const text = textOf(exchange, carried);
    return words.every((word) => text.includes(word));
  };
};

export interface Choices {
  hosts: string[];
  protocols: ProtocolMessage['protocol'][];
  tabs: number[];
}

const found = new WeakMap<Trace, Choices>();

/** What there is to filter by; hosts with messages first. */
export const choicesOf = (trace: Trace): Choices => {
  const known = found.get(trace);
  if (known) return known;
  const { messages } = readingOf(trace);
  const hosts = { with: new Set<string>(), without: new Set<string>() };
  const tabs = new Set<number>();
  for (const exchange of trace.recording.exchanges) {
    hosts[messages.has(exchange.id) ? 'with' : 'without'].add(addressOf(exchange.url).host);
    if (exchange.tab !== null) tabs.add(exchange.tab);
  }
  const choices: Choices = {
    hosts: [...new Set([...[...hosts.with].sort(), ...[...hosts.without].sort()])].filter(Boolean),
    protocols: [...new Set(trace.diagnosis.messages.map(({ protocol }) => protocol))],
    tabs: [...tabs],
  };
  found.set(trace, choices);
  return choices;
};
