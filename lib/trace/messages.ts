import type { Exchange, Recording } from '../model/exchange.ts';
import type { ProtocolMessage } from '../model/protocol.ts';
import { headerOf, readBody } from './parameters/body.ts';
import { formsOf } from './parameters/html.ts';
import { partsOf, splitParameters } from './parameters/parameter.ts';
import { bareIn } from './protocols/bare.ts';
import type { Budget, Draft, Source } from './protocols/draft.ts';
import { oauthIn } from './protocols/oauth.ts';
import { samlIn } from './protocols/saml.ts';
import { wsFederationIn } from './protocols/wsFederation.ts';

/** In UTF-16 units, of a whole recording: thousands of messages of the usual size. */
const MOST_XML = 20_000_000;

type Placed = Draft & Pick<ProtocolMessage, 'exchange' | 'carrier'>;

const inParameters = async (source: Source): Promise<Draft[]> => {
  const found = [...(await samlIn(source)), ...wsFederationIn(source)];
  return found.length > 0 ? found : oauthIn(source);
};

const addressSources = (
  url: string,
  query: 'query' | 'location',
  fragment: 'fragment' | 'location',
  method: string,
  budget: Budget,
): Source[] => {
  const parts = partsOf(url);
  const common = { method, decoded: null, budget };
  return [
    ...(parts.query
      ? [{ ...common, carrier: query, parameters: splitParameters(parts.query) }]
      : []),
    ...(parts.fragment?.includes('=')
      ? [
          {
            ...common,
            carrier: fragment,
            parameters: splitParameters(parts.fragment.replace(/^[^=&]*\?/, '')),
          },
        ]
      : []),
  ];
};

/** What a page or a document in the answer sends on. */
const inAnswer = async (exchange: Exchange, budget: Budget): Promise<Draft[]> => {
  if (exchange.responseBody === null) return [];
  const type = headerOf(exchange.responseHeaders, 'content-type');
  if (type !== null && !/html|xml|soap|paos|text\/plain/i.test(type)) return [];
  const { text } = readBody(exchange.responseBody, type ?? 'text/html');
  const common = { carrier: 'responseBody' as const, decoded: null, budget };
  const bare = bareIn(text, { ...common, method: exchange.method, parameters: [] });
  if (bare.length > 0 || !/<form\b/i.test(text)) return bare;
  const forms = formsOf(text).map((form) => ({
    ...common,
    method: form.method,
    parameters: form.fields,
  }));
  return (await Promise.all(forms.map(inParameters))).flat();
};

/** A login page posts its form to its own address, where the message still stands: it came by GET. */
const methodOf = ({ method, requestBody }: Exchange): string =>
  method === 'POST' && requestBody !== null ? 'GET' : method;

const placed = async (exchange: Exchange, budget: Budget): Promise<Placed[]> => {
  const sources = addressSources(exchange.url, 'query', 'fragment', methodOf(exchange), budget);
  const location = headerOf(exchange.responseHeaders, 'location');
  if (location) sources.push(...addressSources(location, 'location', 'location', 'GET', budget));
  const all: Placed[] = [];
  const add = (drafts: Draft[], carrier: Placed['carrier']): void => {
    for (const draft of drafts) all.push({ ...draft, carrier, exchange: exchange.id });
  };
  if (exchange.requestBody) {
    const body = readBody(exchange.requestBody, headerOf(exchange.requestHeaders, 'content-type'));
    const decoded = exchange.decoded ?? null;
    const source = {
      carrier: 'body',
      method: exchange.method,
      parameters: body.parameters,
      decoded,
      budget,
    } as const;
    add(await inParameters(source), 'body');
    add(bareIn(body.text, source), 'body');
  }
  for (const source of sources) add(await inParameters(source), source.carrier);
  add(await inAnswer(exchange, budget), 'responseBody');
  if (exchange.requestBody?.omitted) {
    for (const one of all) if (one.carrier === 'body' && one.unreadable) one.unreadable = 'cutOff';
  }
  return all;
};

const isSent = (one: Placed): boolean =>
  one.carrier !== 'location' && one.carrier !== 'responseBody';

const numbered = (all: readonly Placed[]): ProtocolMessage[] => {
  const sent = new Set(all.filter(isSent).map((one) => one.key));
  const counts = new Map<string, number>();
  return all
    .filter((one) => isSent(one) || one.binding === 'soap' || !sent.has(one.key))
    .map(({ key: _, ...one }) => {
      const count = counts.get(one.exchange) ?? 0;
      counts.set(one.exchange, count + 1);
      return { ...one, id: `${one.exchange}:${count}` };
    });
};

/**
 * Every message of a sign-on protocol in a recording, in the order of its exchanges. What can't be read
 * is listed with the reason. An answer's redirect or form counts where no request in the recording
 * carries its message. Never throws.
 */
export const messagesOf = async (recording: Recording): Promise<ProtocolMessage[]> => {
  const budget = { left: MOST_XML };
  const all: Placed[] = [];
  for (const exchange of recording.exchanges) all.push(...(await placed(exchange, budget)));
  return numbered(all);
};
