import type { Exchange, Header } from '../../model/exchange.ts';
import { bodyOf } from './body.ts';
import { bytesOf, latin1 } from './bytes.ts';
import type { Answered, Began, Failed, Sent, WebHeader, WebRequest } from './web.ts';

/** A page has fewer requests under way; older ones will never be answered. */
const MOST_OPEN = 1_000;

const KINDS: Readonly<Record<string, Exchange['resource']>> = {
  main_frame: 'document',
  sub_frame: 'frame',
};

const headers = (list: readonly WebHeader[] = []): Header[] =>
  list.map(({ name, value, binaryValue }) => {
    const bytes = value === undefined ? bytesOf(binaryValue) : null;
    return { name, value: value ?? (bytes ? latin1(bytes) : '') };
  });

/** A redirected request keeps its number: the time tells its exchanges apart. */
const blank = ({ requestId, tabId, url, method, type, timeStamp }: WebRequest): Exchange => ({
  id: `${requestId}@${Math.round(timeStamp)}`,
  tab: tabId >= 0 ? tabId : null,
  at: timeStamp,
  ended: null,
  method,
  url,
  resource: KINDS[type] ?? 'other',
  requestHeaders: [],
  requestBody: null,
  status: null,
  statusText: '',
  responseHeaders: [],
  responseBody: null,
  error: null,
});

/** The browser's number of the request, which its redirects share. */
export const requestOf = ({ id }: Exchange): string => id.replace(/@\d+$/, '');

/** Whether no answer, and no reason why there is none, was seen yet. */
export const isOpen = ({ ended, error }: Exchange): boolean => ended === null && error === null;

/**
 * Puts the browser's events together to exchanges: each event gives its exchange as it stands then. Of
 * one whose beginning was not heard, the rest is told.
 * @param begun what was under way when the events were last heard
 */
export const openAssembler = (begun: readonly Exchange[] = []) => {
  const open = new Map(begun.map((exchange) => [requestOf(exchange), exchange]));

  const put = (requestId: string, exchange: Exchange): Exchange => {
    open.set(requestId, exchange);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
    return exchange;
  };
  const of = (details: WebRequest): Exchange => open.get(details.requestId) ?? blank(details);
  const answer = (details: Answered): Exchange => ({
    ...of(details),
    status: details.statusCode,
    // "HTTP/1.1 302 Found"; HTTP/2 has no words.
    statusText: details.statusLine.split(' ').slice(2).join(' '),
    responseHeaders: headers(details.responseHeaders),
  });

  return {
    began: (details: Began): Exchange =>
      put(details.requestId, { ...blank(details), requestBody: bodyOf(details.requestBody) }),
    sent: (details: Sent): Exchange =>
      put(details.requestId, { ...of(details), requestHeaders: headers(details.requestHeaders) }),
    answered: (details: Answered): Exchange => put(details.requestId, answer(details)),
    /** Redirected, or completed. */
    ended(details: Answered): Exchange {
      const exchange = { ...answer(details), ended: details.timeStamp };
      open.delete(details.requestId);
      return exchange;
    },
    failed(details: Failed): Exchange {
      const exchange = { ...of(details), ended: details.timeStamp, error: details.error };
      open.delete(details.requestId);
      return exchange;
    },
  };
};

export type Assembler = ReturnType<typeof openAssembler>;
