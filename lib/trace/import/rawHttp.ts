import type { Exchange, Header } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';
import { exchangeOf, resourceBy } from './exchange.ts';

const REQUEST = /^(GET|POST|PUT|HEAD|OPTIONS|DELETE|PATCH) (\S+)(?: HTTP\/[\d.]{1,5})?[ \t]*$/gm;
const ANSWER = /^HTTP\/[\d.]{1,5} (\d{3})(?: (.{0,200}))?$/m;
const MOST = 10_000;

/** Text as Fiddler and proxies show it: request line, headers, a blank line, the body. */
export const isRawHttp = (text: string): boolean =>
  /^(?:GET|POST|PUT|HEAD|OPTIONS|DELETE|PATCH) (?:\S+ HTTP\/\d|https?:\/\/\S)/.test(text);

const headersOf = (text: string): Header[] =>
  text
    .split(/\r?\n/, 2_000)
    .map((line) => /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/.exec(line))
    .flatMap((match) => (match ? [{ name: match[1] ?? '', value: (match[2] ?? '').trim() }] : []));

/** Headers before the first blank line, the body after it. */
const parted = (text: string): { headers: Header[]; body: string } => {
  const gap = /\r?\n[ \t]*\r?\n/.exec(text);
  return gap === null
    ? { headers: headersOf(text), body: '' }
    : {
        headers: headersOf(text.slice(0, gap.index)),
        // Fiddler draws a line between sessions.
        body: text
          .slice(gap.index + gap[0].length)
          .replace(/\s*-{20,}\s*$/, '')
          .replace(/\r?\n$/, ''),
      };
};

const addressOf = (target: string, headers: readonly Header[]): string => {
  if (/^https?:/i.test(target)) return target;
  const host = headerOf(headers, 'host');
  return host === null ? target : `https://${host}${target}`;
};

const exchange = (head: RegExpMatchArray, rest: string, id: string): Exchange => {
  const answer = ANSWER.exec(rest);
  const request = parted(answer ? rest.slice(0, answer.index) : rest);
  const response = answer && parted(rest.slice(answer.index + answer[0].length));
  const date = Date.parse((response && headerOf(response.headers, 'date')) ?? '');
  return exchangeOf({
    id,
    at: Number.isFinite(date) ? date : 0,
    method: head[1] ?? 'GET',
    url: addressOf(head[2] ?? '', request.headers),
    resource: resourceBy(null, request.headers, response?.headers ?? []),
    requestHeaders: request.headers,
    requestBody: request.body === '' ? null : { text: request.body },
    status: answer ? Number(answer[1]) : null,
    statusText: answer?.[2]?.trim() ?? '',
    responseHeaders: response?.headers ?? [],
    responseBody: response?.body ? { text: response.body } : null,
  });
};

export const readRawHttp = (text: string): Exchange[] => {
  const heads = [...text.matchAll(REQUEST)].slice(0, MOST);
  return heads.map((head, place) => {
    const start = head.index + head[0].length;
    return exchange(head, text.slice(start, heads[place + 1]?.index), `f${place}`);
  });
};
