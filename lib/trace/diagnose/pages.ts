import type { Exchange } from '../../model/exchange.ts';
import type { TraceSight } from '../../rules/trace/rule.ts';
import { errorOf, textOfHtml } from '../errorPages.ts';
import { headerOf, readBody } from '../parameters/body.ts';

/** Errors stand on small pages; in a whole product their words may stand for anything. */
const SMALL = 20_000;

/** Error pages among these exchanges, the first of each kind. `took`: the ones that a response went to. */
export const pageErrorsIn = (
  exchanges: readonly Exchange[],
  took: ReadonlySet<string>,
): TraceSight['pageErrors'] => {
  const found: TraceSight['pageErrors'][number][] = [];
  for (const { id, url, status, resource, responseBody, responseHeaders } of exchanges) {
    if (resource === 'other' && !took.has(id)) continue;
    const type = headerOf(responseHeaders, 'content-type');
    const source = responseBody ? readBody(responseBody, type ?? 'text/html').text : '';
    const title = textOfHtml(/<title\b[^>]{0,200}>([^<]{0,500})/i.exec(source)?.[1] ?? '');
    const failed = (status ?? 0) >= 400 || source.length < SMALL;
    const error = errorOf(url, title, textOfHtml(source), took.has(id) && failed);
    if (error && !found.some((one) => one.cause === error.cause))
      found.push({ ...error, exchange: id });
  }
  return found;
};
