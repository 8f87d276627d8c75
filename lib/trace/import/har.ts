import type { Body, Exchange } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';
import { exchangeOf, resourceBy } from './exchange.ts';
import { headersIn, instantIn, listIn, numberIn, own, pairsIn, statusIn, textIn } from './loose.ts';

/** Of these no message is read, and they are most of a recording. */
const NO_TEXT = /^(?:image|font|audio|video)\/|^text\/css|javascript|^application\/(?:wasm|font)/i;

const bodyOf = (x: unknown): Body | null => {
  const text = textIn(x, 'text');
  if (text === null || text === '') return null;
  const encoding = textIn(x, 'encoding', '_encoding');
  return encoding === 'base64' ? { base64: text } : { text };
};

/** Fields as they were sent: DevTools writes them with their escapes, others without. */
const fieldsOf = (postData: unknown): Body | null => {
  const fields = pairsIn(postData, 'params');
  if (fields.length === 0) return null;
  const escaped = fields.every(([name, value]) =>
    /^(?:[\w.~*!'()+-]|%[\da-f]{2})*$/i.test(name + value),
  );
  return escaped && fields.some(([, value]) => value.includes('%'))
    ? { text: fields.map((field) => field.join('=')).join('&') }
    : { form: fields };
};

const answerBody = (content: unknown, type: string): Body | null => {
  const body = bodyOf(content);
  if (body === null || !NO_TEXT.test(type)) return body;
  return { text: '', omitted: numberIn(content, 'size') ?? 0 };
};

/** One entry of a HAR 1.1 or 1.2, by whichever tool; null for what has no address. */
export const harEntry = (entry: unknown, id: string): Exchange | null => {
  const request = own(entry, 'request');
  const response = own(entry, 'response');
  const url = textIn(request, 'url');
  if (url === null) return null;
  const postData = own(request, 'postData');
  const content = own(response, 'content');
  const requestHeaders = headersIn(request, 'headers');
  const responseHeaders = headersIn(response, 'headers');
  const sent = textIn(postData, 'mimeType');
  if (sent && headerOf(requestHeaders, 'content-type') === null) {
    requestHeaders.push({ name: 'Content-Type', value: sent });
  }
  const got = textIn(content, 'mimeType') ?? '';
  if (got !== '' && headerOf(responseHeaders, 'content-type') === null) {
    responseHeaders.push({ name: 'Content-Type', value: got });
  }
  const location = textIn(response, 'redirectURL');
  if (location && headerOf(responseHeaders, 'location') === null) {
    responseHeaders.push({ name: 'Location', value: location });
  }
  const at = instantIn(entry, 'startedDateTime') ?? 0;
  const took = numberIn(entry, 'time');
  const status = statusIn(response, 'status');
  return exchangeOf({
    id,
    at,
    ended: status === null || took === null || took < 0 ? null : at + took,
    method: textIn(request, 'method') ?? 'GET',
    url,
    resource: resourceBy(textIn(entry, '_resourceType'), requestHeaders, responseHeaders),
    requestHeaders,
    requestBody: bodyOf(postData) ?? fieldsOf(postData),
    status,
    statusText: textIn(response, 'statusText') ?? '',
    responseHeaders,
    responseBody: answerBody(content, got),
    error: status === null ? (textIn(response, '_error') ?? textIn(response, 'comment')) : null,
  });
};

/** Exchanges of a HAR; tools write them by when they ended, too. */
export const readHar = (json: unknown): Exchange[] =>
  listIn(own(json, 'log'), 'entries')
    .flatMap((entry, at) => harEntry(entry, `h${at}`) ?? [])
    .toSorted((one, other) => one.at - other.at);
