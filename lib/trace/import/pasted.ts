import { type Exchange, NO_ADDRESS } from '../../model/exchange.ts';
import { decodeEncoded } from '../../saml/encoded.ts';
import { readCurl } from './curl.ts';
import { exchangeOf } from './exchange.ts';
import { readFetch } from './fetchCall.ts';
import { isRawHttp, readRawHttp } from './rawHttp.ts';

const MOST = 1_000;

const addresses = (text: string): Exchange[] | null => {
  const lines = text.split(/\r?\n/, MOST).filter((line) => line.trim() !== '');
  if (!lines.every((line) => /^\s*https?:\/\/\S+\s*$/i.test(line))) return null;
  return lines.map((line, place) => exchangeOf({ id: `u${place}`, url: line.trim() }));
};

/** Base64 by itself: where it belongs, what it decodes to says. */
const encoded = async (text: string): Promise<Exchange[]> => {
  const reading = await decodeEncoded(text, false);
  const xml = 'xml' in reading ? reading.xml.slice(0, 20_000) : '';
  const name = /<(?:[\w.-]+:)?\w*(?:Request|Query|Resolve)\b/.test(xml)
    ? 'SAMLRequest'
    : 'SAMLResponse';
  const escaped = text.includes('%');
  if (reading.oddities.includes('deflated')) {
    const value = escaped ? text : encodeURIComponent(text);
    return [exchangeOf({ id: 'b0', url: `${NO_ADDRESS}?${name}=${value}` })];
  }
  return [
    exchangeOf({
      id: 'b0',
      method: 'POST',
      url: NO_ADDRESS,
      requestBody: escaped ? { text: `${name}=${text}` } : { form: [[name, text]] },
    }),
  ];
};

/**
 * What a pasted text is of an exchange: addresses, HTTP as text, a curl command or a call of fetch, a
 * page, a document, a form's body, base64.
 */
export const readPasted = async (text: string): Promise<Exchange[]> => {
  const plain = text.trim();
  if (isRawHttp(plain)) return readRawHttp(plain);
  const copied = readCurl(plain) ?? readFetch(plain);
  if (copied) return [copied];
  const urls = addresses(plain);
  if (urls) return urls;
  if (/^<(?:!doctype html|html|body|form)\b/i.test(plain)) {
    const responseHeaders = [{ name: 'Content-Type', value: 'text/html' }];
    return [exchangeOf({ id: 'd0', url: NO_ADDRESS, responseHeaders, responseBody: { text } })];
  }
  const common = { id: 'd0', method: 'POST', url: NO_ADDRESS };
  if (plain.startsWith('<')) {
    const requestHeaders = [{ name: 'Content-Type', value: 'text/xml' }];
    return [exchangeOf({ ...common, requestHeaders, requestBody: { text } })];
  }
  if (
    /^\??[\w.%-]{1,80}=/.test(plain) &&
    /(?:^|[?&])(?:SAML\w+|w(?:a|result)|code|id_token|error|client_id)=/i.test(plain)
  ) {
    return [exchangeOf({ ...common, requestBody: { text: plain.replace(/^\?/, '') } })];
  }
  return encoded(plain);
};
