import type { Exchange, Header } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';

/** What a file says of an exchange; the rest is what it does not say. */
export const exchangeOf = (given: Partial<Exchange> & Pick<Exchange, 'id' | 'url'>): Exchange => ({
  tab: null,
  at: 0,
  ended: null,
  method: 'GET',
  resource: 'document',
  requestHeaders: [],
  requestBody: null,
  status: null,
  statusText: '',
  responseHeaders: [],
  responseBody: null,
  error: null,
  ...given,
});

const DESTINATIONS: Readonly<Record<string, Exchange['resource']>> = {
  document: 'document',
  iframe: 'frame',
  frame: 'frame',
};

/** What it was loaded as, by what the browser says of it, else by what it asks for and got. */
export const resourceBy = (
  type: string | null,
  request: readonly Header[],
  response: readonly Header[],
): Exchange['resource'] => {
  const destination = headerOf(request, 'sec-fetch-dest');
  if (destination !== null) return DESTINATIONS[destination] ?? 'other';
  if (type !== null)
    return type === 'document' ? 'document' : type === 'subdocument' ? 'frame' : 'other';
  const accept = headerOf(request, 'accept');
  if (accept !== null) return /\btext\/html\b/i.test(accept) ? 'document' : 'other';
  const got = headerOf(response, 'content-type');
  return got === null || /html/i.test(got) ? 'document' : 'other';
};
