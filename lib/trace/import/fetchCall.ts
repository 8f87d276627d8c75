import type { Exchange } from '../../model/exchange.ts';
import { exchangeOf, resourceBy } from './exchange.ts';
import { looseOf, own, textIn } from './loose.ts';

const CALL = /^(?:await\s+)?fetch\(\s*("(?:[^"\\]|\\.)*")\s*(?:,\s*(\{[\s\S]*\})\s*)?\)\s*;?$/;

/** The request of a call that DevTools copied ("Copy as fetch"); null for any other text. Runs nothing. */
export const readFetch = (text: string): Exchange | null => {
  const match = CALL.exec(text);
  if (match === null) return null;
  try {
    const url: unknown = JSON.parse(match[1] ?? '');
    const options: unknown = JSON.parse(match[2] ?? '{}');
    if (typeof url !== 'string') return null;
    const requestHeaders = Object.entries(looseOf(own(options, 'headers'))).flatMap(
      ([name, value]) => (typeof value === 'string' ? [{ name, value }] : []),
    );
    const body = textIn(options, 'body');
    return exchangeOf({
      id: 'c0',
      method: textIn(options, 'method') ?? 'GET',
      url,
      resource: resourceBy(null, requestHeaders, []),
      requestHeaders,
      requestBody: body ? { text: body } : null,
    });
  } catch {
    return null;
  }
};
