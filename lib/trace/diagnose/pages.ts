import type { Exchange } from '../../model/exchange.ts';
import type { TraceSight } from '../../rules/trace/rule.ts';
import { errorOf, errorQuote, showsErrors, textOfHtml } from '../errorPages.ts';
import { headerOf, readBody } from '../parameters/body.ts';

/** Errors stand on small pages; in a whole product their words may stand for anything. */
const SMALL = 5_000;

/** What a page shows to its reader, taken from the page itself. */
export interface PageText {
  url: string;
  title: string;
  text: string;
}

/** As the page showed it, else as its source has it: a recorder sees no bodies. */
const shown = (exchange: Exchange, pages: readonly PageText[]): PageText => {
  const { url, responseBody, responseHeaders } = exchange;
  const page = responseBody === null ? pages.find((one) => one.url === url) : undefined;
  if (page) return page;
  const type = headerOf(responseHeaders, 'content-type');
  const source = responseBody ? readBody(responseBody, type ?? 'text/html').text : '';
  const title = textOfHtml(/<title\b[^>]{0,200}>([^<]{0,500})/i.exec(source)?.[1] ?? '');
  return { url, title, text: textOfHtml(source) };
};

const isError = (status: number | null, text: string): boolean =>
  (status ?? 0) >= 400 || text.length < SMALL;

/** What of an answer says what went wrong; null for any other. */
export const quoteOf = (exchange: Exchange): string | null => {
  const { url, title, text } = shown(exchange, []);
  return isError(exchange.status, text) ? errorQuote(url, title, text) : null;
};

/** Error pages among these exchanges, the first of each kind. `took`: the ones that a response went to. */
export const pageErrorsIn = (
  exchanges: readonly Exchange[],
  took: ReadonlySet<string>,
  pages: readonly PageText[],
): TraceSight['pageErrors'] => {
  const found: TraceSight['pageErrors'][number][] = [];
  for (const exchange of exchanges) {
    const { id, url, status, resource } = exchange;
    if (!took.has(id) && (resource === 'other' || !showsErrors(url))) continue;
    const { title, text } = shown(exchange, pages);
    const error = errorOf(url, title, text, took.has(id) && isError(status, text));
    if (error && !found.some((one) => one.cause === error.cause))
      found.push({ ...error, exchange: id });
  }
  return found;
};
