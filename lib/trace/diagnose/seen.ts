import type { Exchange } from '../../model/exchange.ts';
import type { Seen } from '../../rules/trace/rule.ts';
import { headerOf } from '../parameters/body.ts';
import type { Examined } from './examined.ts';

const wasSent = (carrier: string): boolean => carrier !== 'location' && carrier !== 'responseBody';

const addressOf = (carrier: string, exchange: Exchange): string | null => {
  const to = wasSent(carrier)
    ? exchange.url
    : carrier === 'location'
      ? headerOf(exchange.responseHeaders, 'location')
      : null;
  return to && /^https?:/i.test(to) ? to : null;
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
    to: exchange && addressOf(carrier.carrier, exchange),
    at: exchange?.at || null,
    coverage,
    ...(decrypted && { decrypted }),
    ...(claimed && { claimed }),
  };
};
