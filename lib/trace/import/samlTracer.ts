import type { Body, Exchange } from '../../model/exchange.ts';
import { headerOf } from '../parameters/body.ts';
import { isMasked } from '../protocols/draft.ts';
import { exchangeOf, resourceBy } from './exchange.ts';
import { headersIn, instantIn, listIn, looseOf, own, pairsIn, statusIn, textIn } from './loose.ts';

/** Older versions read the UTF-8 of a redirect as Latin-1; what can be undone is undone. */
const mended = (xml: string): string => {
  if (!/[\u0080-\u00ff]/.test(xml) || /[^\0-\u00ff]/.test(xml)) return xml;
  const bytes = Uint8Array.from({ length: xml.length }, (_, at) => xml.charCodeAt(at));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return xml;
  }
};

/** `post` has the fields; `postData` has them by name, or as text, or says that it was left out. */
const bodyOf = (request: unknown): Body | null => {
  const fields = pairsIn(request, 'post');
  if (fields.length > 0) return { form: fields };
  const data = own(request, 'postData');
  if (typeof data === 'string') return data === '' || isMasked(data) ? null : { text: data };
  const named = Object.keys(looseOf(data)).flatMap((name) =>
    listIn(data, name).flatMap((value): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  return named.length > 0 ? { form: named } : null;
};

const hasMasked = (body: Body | null): boolean =>
  body !== null && 'form' in body && body.form.some(([, value]) => isMasked(value));

/** Of a body that was left out altogether, its message is all that is known. */
const leftOut = (request: unknown): Body | null => {
  const name = /<(?:[\w.-]+:)?\w*Request\b/.test(textIn(request, 'saml')?.slice(0, 2_000) ?? '')
    ? 'SAMLRequest'
    : 'SAMLResponse';
  return textIn(request, 'method') === 'POST' && textIn(request, 'saml') !== null
    ? { form: [[name, '{overwritten}']] }
    : null;
};

const exchange = (request: unknown, place: number, at: number): Exchange | null => {
  const url = textIn(request, 'url');
  if (url === null) return null;
  const requestHeaders = headersIn(request, 'requestHeaders');
  const responseHeaders = headersIn(request, 'responseHeaders');
  const body = bodyOf(request) ?? leftOut(request);
  const saml = textIn(request, 'saml');
  return exchangeOf({
    id: `t${place}`,
    at,
    method: textIn(request, 'method') ?? 'GET',
    url,
    resource: resourceBy(null, requestHeaders, responseHeaders),
    requestHeaders,
    requestBody: body,
    status: statusIn(request, 'responseStatus'),
    statusText: textIn(request, 'responseStatusText') ?? '',
    responseHeaders,
    ...(saml !== null && hasMasked(body) && { decoded: mended(saml) }),
  });
};

/** When its message was written; of no use beside an answer's own date, but nearer than the export's. */
const issued = (request: unknown): number =>
  Date.parse(/\bIssueInstant="([^"]{10,40})"/.exec(textIn(request, 'saml') ?? '')?.[1] ?? '');

/**
 * Exchanges of a SAML-tracer export, of any version, masked or not. It has no times but that of the
 * export: the answers' own dates stand in, or where there are none the messages'.
 */
export const readSamlTracer = (json: unknown): Exchange[] => {
  const requests = listIn(json, 'requests');
  const dated = requests.map((one) => {
    const date = headerOf(headersIn(one, 'responseHeaders'), 'date');
    return date === null ? Number.NaN : Date.parse(date);
  });
  const dates = dated.some(Number.isFinite) ? dated : requests.map(issued);
  let at = dates.find(Number.isFinite) ?? instantIn(json, 'timestamp') ?? 0;
  return requests.flatMap((request, place) => {
    const date = dates[place] ?? Number.NaN;
    if (date > at) at = date;
    return exchange(request, place, at) ?? [];
  });
};
