import type { Seen } from '../../rules/trace/rule.ts';
import { headerOf } from '../parameters/body.ts';

/** HTTP dates have no parts of a second: the answer was made somewhere within that one. */
const SECOND = 999;

/**
 * When a message arrived: by the clock of the server that took it, else by the browser's, else now. A
 * pasted message has no time of its own.
 */
export const receivedAt = (seen: Seen | null, now: Date): Date => {
  const date = Date.parse(headerOf(seen?.exchange?.responseHeaders ?? [], 'date') ?? '');
  if (!Number.isNaN(date)) return new Date(date + SECOND);
  return seen?.at ? new Date(seen.at) : now;
};
