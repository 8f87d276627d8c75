import type { Exchange, Recording } from '../../../lib/model/exchange.ts';

/** A file to be picked. */
export interface Picked {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const json = (name: string, content: unknown): Picked => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

const formOf = ({ requestBody }: Exchange): [string, string][] =>
  requestBody && 'form' in requestBody ? requestBody.form : [];

/** A recording as SAML-tracer 1.9 exports it. */
export const samlTracerFile = ({ exchanges }: Recording): Picked =>
  json('SAML-tracer-export.json', {
    requests: exchanges.map((exchange) => ({
      method: exchange.method,
      url: exchange.url,
      requestId: exchange.id,
      requestHeaders: exchange.requestHeaders,
      get: [...new URL(exchange.url).searchParams],
      ...(exchange.method === 'POST'
        ? {
            postData: Object.fromEntries(formOf(exchange).map(([name, value]) => [name, [value]])),
            post: formOf(exchange),
          }
        : {}),
      responseStatus: exchange.status ?? '',
      responseStatusText: exchange.statusText,
      responseHeaders: exchange.responseHeaders,
    })),
    timestamp: '2026-11-20T23:32:03.057Z',
  });

/** A recording as the browser's developer tools export it. */
export const harFile = ({ exchanges }: Recording): Picked =>
  json('login.har', {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [],
      entries: exchanges.map((exchange) => ({
        _resourceType: exchange.resource === 'document' ? 'document' : 'script',
        startedDateTime: new Date(exchange.at).toISOString(),
        time: 84,
        request: {
          method: exchange.method,
          url: exchange.url,
          httpVersion: 'HTTP/2.0',
          headers: exchange.requestHeaders,
          queryString: [],
          cookies: [],
          ...(formOf(exchange).length > 0
            ? {
                postData: {
                  mimeType: 'application/x-www-form-urlencoded',
                  text: String(new URLSearchParams(formOf(exchange))),
                },
              }
            : {}),
        },
        response: {
          status: exchange.status ?? 0,
          statusText: exchange.statusText,
          httpVersion: 'HTTP/2.0',
          headers: exchange.responseHeaders,
          cookies: [],
          content: { size: 0, mimeType: 'text/html' },
        },
        cache: {},
        timings: {},
      })),
    },
  });
