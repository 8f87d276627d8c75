import type { Exchange } from '../../model/exchange.ts';
import { sha1 } from '../../saml/hash.ts';
import { harEntry } from '../import/har.ts';

/** What DevTools tell of a finished request: an entry of a HAR. */
export interface Entry {
  startedDateTime?: unknown;
  request?: { method?: unknown; url?: unknown };
  response?: { content?: { mimeType?: unknown; size?: unknown } };
}

/** An answer that is shown, or carries a message: the rest is large, and says nothing of a sign-in. */
const READ = /html|xml|json|text\/plain|x-www-form-urlencoded/i;
const MOST_CONTENT = 300_000;

/** Whether the body of the answer is worth fetching. */
export const wantsContent = ({ response }: Entry): boolean => {
  const { mimeType, size } = response?.content ?? {};
  return READ.test(String(mimeType)) && Number(size) > 0 && Number(size) <= MOST_CONTENT;
};

/** The same for the same request, whether it is told when it ends or asked for afterwards. */
const idOf = ({ startedDateTime, request }: Entry): string => {
  const text = `${startedDateTime} ${request?.method} ${request?.url}`;
  return `d${sha1(new TextEncoder().encode(text)).slice(0, 16)}`;
};

/** The exchange of an entry; null for what went over no network. */
export const exchangeOfEntry = (
  entry: Entry,
  tab: number,
  content: { text: string; encoding: string } | null,
): Exchange | null => {
  if (!/^https?:/.test(String(entry.request?.url))) return null;
  const { response } = entry;
  const whole = content
    ? { ...entry, response: { ...response, content: { ...response?.content, ...content } } }
    : entry;
  const exchange = harEntry(whole, idOf(entry));
  return exchange && { ...exchange, tab };
};
