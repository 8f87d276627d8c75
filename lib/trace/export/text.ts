import type { Exchange, Header, Recording } from '../../model/exchange.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import { pretty } from '../pretty.ts';

const RULE = '-'.repeat(72);

const headerLines = (headers: readonly Header[]): string[] =>
  headers.map(({ name, value }) => `${name}: ${value}`);

const messageLines = (one: ProtocolMessage): string[] => [
  '',
  `[${one.type}, ${one.binding}, ${one.carrier} parameter ${one.parameter}]`,
  ...(one.relayState === null ? [] : [`RelayState: ${one.relayState}`]),
  ...one.facts.map(([name, value]) => `${name}: ${value}`),
  one.xml === null ? `not readable: ${one.unreadable ?? 'no XML'}` : pretty(one.xml),
];

const lines = (one: Exchange, messages: readonly ProtocolMessage[]): string[] => [
  RULE,
  `${new Date(one.at).toISOString()}  ${one.method} ${one.url}`,
  ...headerLines(one.requestHeaders),
  ...messages.flatMap(messageLines),
  '',
  one.status === null
    ? `no answer${one.error ? `: ${one.error}` : ''}`
    : `${one.status} ${one.statusText}`,
  ...headerLines(one.responseHeaders),
];

/** To be read, or pasted into a ticket: requests, messages and answers, one after the other. */
export const plainText = ({ exchanges }: Recording, messages: readonly ProtocolMessage[]): string =>
  `${exchanges
    .flatMap((one) =>
      lines(
        one,
        messages.filter(({ exchange }) => exchange === one.id),
      ),
    )
    .join('\n')}\n`;
