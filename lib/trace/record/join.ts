import type { Exchange } from '../../model/exchange.ts';
import { isOpen, requestOf } from './assemble.ts';

const isUnbegun = ({ requestHeaders, requestBody }: Exchange): boolean =>
  requestHeaders.length === 0 && requestBody === null;

/**
 * One exchange for each request, oldest first, where a worker died in between: what was heard of it
 * after that begins anew, and may be told twice.
 */
export const joined = (exchanges: readonly Exchange[]): Exchange[] => {
  const all = new Map<string, Exchange>();
  for (const one of exchanges) {
    const key = JSON.stringify([requestOf(one), one.method, one.url]);
    const before = all.get(key);
    if (before && isUnbegun(one) && (isOpen(before) || !isUnbegun(before))) {
      const { id, at, requestHeaders, requestBody } = before;
      all.set(key, { ...one, id, at, requestHeaders, requestBody });
      continue;
    }
    // One that begins anew is of its own: a redirect of the request to itself.
    all.set(before ? one.id : key, one);
  }
  return [...all.values()];
};
