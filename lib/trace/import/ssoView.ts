import type { Exchange } from '../../model/exchange.ts';
import { exchangeOf, resourceBy } from './exchange.ts';
import { headersIn, instantIn, listIn, numberIn, statusIn, textIn } from './loose.ts';

/** SSOView has requests and responses apart; older ones say `stage` and `createdAt`. */
export const readSsoView = (json: unknown): Exchange[] => {
  const all = listIn(json, 'httpMessages');
  const stage = (one: unknown): string | null => textIn(one, 'type', 'stage');
  const answers = new Map(
    all
      .filter((one) => stage(one) === 'Response')
      .map((one) => [textIn(one, 'pairedHttpRequestId'), one]),
  );
  return all
    .filter((one) => stage(one) === 'Request')
    .flatMap((request, place): Exchange[] => {
      const url = textIn(request, 'url');
      if (url === null) return [];
      const id = textIn(request, 'id');
      const response = id === null ? undefined : answers.get(id);
      const requestHeaders = headersIn(request, 'headers');
      const responseHeaders = headersIn(response, 'headers');
      const sent = textIn(request, 'body');
      const got = textIn(response, 'body');
      return [
        exchangeOf({
          id: `s${place}`,
          tab: numberIn(request, 'tabId'),
          at: instantIn(request, 'observedAt', 'createdAt') ?? 0,
          ended: instantIn(response, 'observedAt', 'createdAt'),
          method: textIn(request, 'method') ?? 'GET',
          url,
          resource: resourceBy(null, requestHeaders, responseHeaders),
          requestHeaders,
          requestBody: sent ? { text: sent } : null,
          status: statusIn(response, 'statusCode'),
          responseHeaders,
          responseBody: got ? { text: got } : null,
        }),
      ];
    })
    .toSorted((one, other) => one.at - other.at);
};
