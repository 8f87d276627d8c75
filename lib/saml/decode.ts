import type { Message } from '../model/message.ts';
import { fromBase64, MAX_TEXT } from './bytes.ts';
import { inflate } from './inflate.ts';
import { MESSAGE_TYPES, readMessage } from './message.ts';
import { querySignatureReading } from './signatures.ts';
import { readXml, type XmlError } from './xml.ts';

export type Transport = 'redirect' | 'post' | 'base64' | 'deflated' | 'xml';

export type Decoded =
  | { message: Message; transport: Transport; relayState: string | null; xml: string }
  | { error: XmlError | 'notBase64' | 'notDeflated' | 'notSaml' };

const NAMES = ['SAMLRequest', 'SAMLResponse'] as const;

/** The parameters of an address, or of a form body (as posted: `a=b&c=d`); null for other texts. */
const parameters = (text: string): URLSearchParams | null => {
  if (/^https?:\/\//i.test(text)) {
    return URL.canParse(text) ? new URL(text).searchParams : null;
  }
  return /(?:^|[?&])SAML(?:Request|Response)=/.test(text)
    ? new URLSearchParams(text.replace(/^[^&=]*\?/, ''))
    : null;
};

/** Base64 as found in the wild: URL-encoded, with the URL alphabet, or with `+` turned to blanks. */
const unwrapped = (text: string): Uint8Array<ArrayBuffer> | null => {
  let body = text;
  if (/%[0-9a-f]{2}/i.test(body)) {
    try {
      body = decodeURIComponent(body);
    } catch {
      return null;
    }
  }
  return (
    fromBase64(body) ?? fromBase64(body.replace(/ /g, '+').replace(/-/g, '+').replace(/_/g, '/'))
  );
};

const startsXml = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, 20)).trimStart();
  return head.startsWith('<') || bytes[0] === 0xff || bytes[0] === 0xfe;
};

const fromXml = (
  input: string | Uint8Array,
  transport: Transport,
  query: URLSearchParams | null,
): Decoded => {
  const reading = readXml(input);
  if ('error' in reading) return { error: reading.error };
  if (!MESSAGE_TYPES.includes(reading.ok.name)) return { error: 'notSaml' };
  const message = readMessage(reading.ok);
  if (query?.has('Signature')) {
    message.signatures.unshift(querySignatureReading(query.get('SigAlg')));
  }
  const xml = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return { message, transport, relayState: query?.get('RelayState') ?? null, xml };
};

/**
 * Decodes a SAML message however it was copied: XML, base64 (POST binding), deflated base64 or a whole
 * address (redirect binding), a posted form body. Never throws; the inflated text is at most 2 MB.
 */
export const decodeMessage = async (input: string): Promise<Decoded> => {
  if (input.length > MAX_TEXT * 2) return { error: 'tooLarge' };
  const text = input.trim();
  if (text === '') return { error: 'empty' };
  if (text.startsWith('<')) return fromXml(text, 'xml', null);
  const query = parameters(text);
  const value = query === null ? text : NAMES.map((n) => query.get(n)).find((v) => v !== null);
  if (value === undefined || value === null) return { error: 'notSaml' };
  const bytes = unwrapped(value);
  if (bytes === null) return { error: 'notBase64' };
  const whole = query !== null;
  if (startsXml(bytes)) return fromXml(bytes, whole ? 'post' : 'base64', query);
  const inflated = (await inflate(bytes, 'deflate-raw')) ?? (await inflate(bytes, 'deflate'));
  if (inflated === null || !startsXml(inflated)) return { error: 'notDeflated' };
  return fromXml(inflated, whole ? 'redirect' : 'deflated', query);
};
