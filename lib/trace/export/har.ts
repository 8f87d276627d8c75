import type { Body, Exchange, Header, Recording } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';
import { partsOf, splitParameters } from '../parameters/parameter.ts';

/** Sizes that are not known (HAR 1.2). */
const UNKNOWN = -1;
const FORM = 'application/x-www-form-urlencoded';

const cookiesOf = (headers: readonly Header[], name: string): object[] =>
  headers
    .filter((header) => header.name.toLowerCase() === name)
    .flatMap(({ value }) => value.split(name === 'cookie' ? ';' : '\n'))
    .map((cookie) => {
      const [pair = ''] = cookie.split(';');
      const equals = pair.indexOf('=');
      return { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() };
    });

const postData = (body: Body, mimeType: string): object => {
  if ('form' in body) {
    const text = body.form
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&');
    const params = body.form.map(([name, value]) => ({ name, value }));
    return { mimeType: FORM, params, text };
  }
  if ('text' in body) return { mimeType, text: body.text };
  // HAR 1.2 has an encoding for what is answered only; most writers use it for what is sent too.
  return { mimeType, text: body.base64, encoding: 'base64' };
};

const content = (body: Body | null, mimeType: string): object => {
  if (body === null || 'form' in body) return { size: 0, mimeType };
  if ('base64' in body)
    return { size: body.base64.length, mimeType, text: body.base64, encoding: 'base64' };
  return { size: body.text.length, mimeType, text: body.text };
};

const entry = (one: Exchange): object => {
  const time = one.ended === null ? 0 : Math.max(0, one.ended - one.at);
  const typeOf = (headers: readonly Header[]): string => headerOf(headers, 'content-type') ?? '';
  return {
    startedDateTime: new Date(one.at).toISOString(),
    time,
    request: {
      method: one.method,
      url: one.url,
      httpVersion: 'HTTP/1.1',
      cookies: cookiesOf(one.requestHeaders, 'cookie'),
      headers: one.requestHeaders,
      queryString: splitParameters(partsOf(one.url).query ?? '').map(({ name, value }) => ({
        name,
        value,
      })),
      ...(one.requestBody && { postData: postData(one.requestBody, typeOf(one.requestHeaders)) }),
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
    },
    response: {
      status: one.status ?? 0,
      statusText: one.statusText,
      httpVersion: 'HTTP/1.1',
      cookies: cookiesOf(one.responseHeaders, 'set-cookie'),
      headers: one.responseHeaders,
      content: content(one.responseBody, typeOf(one.responseHeaders)),
      redirectURL: headerOf(one.responseHeaders, 'location') ?? '',
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
      ...(one.error !== null && { _error: one.error }),
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    _resourceType: one.resource,
  };
};

/** HAR 1.2 (W3C draft), as browsers and their tools read it. */
export const harText = ({ exchanges }: Recording): string => {
  const log = {
    version: '1.2',
    creator: { name: 'SAML Ferry', version: '1' },
    pages: [],
    entries: exchanges.map(entry),
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
};
