import { type Exchange, NO_ADDRESS } from '../../model/exchange.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { Seen } from '../../rules/trace/rule.ts';
import { headerOf, readBody } from '../parameters/body.ts';
import { formsOf } from '../parameters/html.ts';
import type { Examined } from './examined.ts';

const wasSent = (carrier: string): boolean => carrier !== 'location' && carrier !== 'responseBody';

/** Of the form that is to post it on. */
const actionOf = ({ parameter }: ProtocolMessage, exchange: Exchange): string | null => {
  const type = headerOf(exchange.responseHeaders, 'content-type') ?? 'text/html';
  const source = exchange.responseBody ? readBody(exchange.responseBody, type).text : '';
  const form = formsOf(source).find(({ fields }) => fields.some(({ name }) => name === parameter));
  return form?.action ?? null;
};

/** Whatever was typed as an address may stand there, so that any scheme is one. */
const addressOf = (carrier: ProtocolMessage, exchange: Exchange): string | null => {
  const to = wasSent(carrier.carrier)
    ? exchange.url
    : carrier.carrier === 'location'
      ? headerOf(exchange.responseHeaders, 'location')
      : actionOf(carrier, exchange);
  return to && to !== NO_ADDRESS && /^[a-z][a-z0-9+.-]*:/i.test(to) ? to : null;
};

/**
 * A message that could be read. In an answer's redirect or form it is still on its way: then its
 * exchange is not the one that took it.
 */
export const seenOf = (one: Examined, exchanges: ReadonlyMap<string, Exchange>): Seen | null => {
  const { carrier, coverage, decrypted, claimed } = one;
  const exchange = exchanges.get(carrier.exchange) ?? null;
  if (carrier.message === null || carrier.protocol !== 'saml2') return null;
  return {
    carrier,
    message: carrier.message,
    exchange: wasSent(carrier.carrier) && exchange?.url.startsWith('http') ? exchange : null,
    to: exchange && addressOf(carrier, exchange),
    at: exchange?.at || null,
    coverage,
    ...(decrypted && { decrypted }),
    ...(claimed && { claimed }),
  };
};
