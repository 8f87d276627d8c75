import type { Exchange, Recording } from '../../model/exchange.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import { headerOf, readBody } from '../parameters/body.ts';
import { partsOf, splitParameters } from '../parameters/parameter.ts';

type Pair = [string, string];

const sentIn = ({ requestBody, requestHeaders }: Exchange): Pair[] =>
  requestBody === null
    ? []
    : readBody(requestBody, headerOf(requestHeaders, 'content-type')).parameters.map(
        ({ name, value }): Pair => [name, value],
      );

const byName = (pairs: readonly Pair[]): Record<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const [name, value] of pairs) names.set(name, [...(names.get(name) ?? []), value]);
  return Object.fromEntries(names);
};

const request = (one: Exchange, message: ProtocolMessage | undefined): object => {
  const { query } = partsOf(one.url);
  const post = sentIn(one);
  return {
    method: one.method,
    url: one.url,
    requestId: one.id,
    requestHeaders: one.requestHeaders,
    ...(one.method === 'GET' && {
      get: splitParameters(query ?? '').map(({ name, value }) => [name, value]),
    }),
    ...(post.length > 0 && { postData: byName(post), post }),
    ...(message && { protocol: message.protocol === 'wsfed' ? 'WS-Fed' : 'SAML-P' }),
    ...(message && {
      saml: message.xml,
      samlart: message.artifact === null ? null : message.raw,
    }),
    responseStatus: one.status ?? '',
    responseStatusText: one.statusText,
    responseHeaders: one.responseHeaders,
  };
};

/** The file that SAML-tracer 1.x exports and reads; its one message an exchange is the first. */
export const samlTracerText = (
  { exchanges }: Recording,
  messages: readonly ProtocolMessage[],
  now: Date,
): string => {
  const sent = messages.filter(({ protocol }) => protocol !== 'oauth');
  const requests = exchanges.map((one) =>
    request(
      one,
      sent.find(({ exchange }) => exchange === one.id),
    ),
  );
  return `${JSON.stringify({ requests, timestamp: now.toISOString() }, null, 2)}\n`;
};
