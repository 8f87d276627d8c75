import { isRecord } from '../../journey/guards.ts';
import type { Exchange } from '../../model/exchange.ts';
import { harEntry } from './har.ts';

/** HAR entries by number; a request with two messages was written twice, and is read once. */
export const readChromePanel = (json: unknown): Exchange[] => {
  const seen = new Set<string>();
  return Object.entries(isRecord(json) ? json : {})
    .filter(([key]) => /^\d+$/.test(key))
    .flatMap(([key, entry]) => harEntry(entry, `p${key}`) ?? [])
    .filter(({ at, method, url }) => {
      const same = `${at} ${method} ${url}`;
      return !seen.has(same) && seen.add(same);
    })
    .toSorted((one, other) => one.at - other.at);
};
