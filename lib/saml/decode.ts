import type { Message } from '../model/message.ts';
import type { Unreadable } from '../model/protocol.ts';
import { MAX_TEXT } from './bytes.ts';
import { decodeEncoded } from './encoded.ts';
import { isMessage, readMessage } from './message.ts';
import { querySignatureReading } from './signatures.ts';
import { readXml } from './xml.ts';

export type Transport = 'redirect' | 'post' | 'base64' | 'deflated' | 'xml';

export type Decoded =
  | { message: Message; transport: Transport; relayState: string | null; xml: string }
  | { error: Unreadable };

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

const fromXml = (xml: string, transport: Transport, query: URLSearchParams | null): Decoded => {
  const reading = readXml(xml);
  if ('error' in reading) return { error: reading.error };
  if (!isMessage(reading.ok)) return { error: 'notSaml' };
  const message = readMessage(reading.ok);
  if (query?.has('Signature')) {
    message.signatures.unshift(querySignatureReading(query.get('SigAlg')));
  }
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
  const encoded = await decodeEncoded(value, false);
  if ('unreadable' in encoded) return { error: encoded.unreadable };
  if (encoded.broken) return { error: 'cutOff' };
  const deflated = encoded.oddities.includes('deflated');
  const transport =
    query === null ? (deflated ? 'deflated' : 'base64') : deflated ? 'redirect' : 'post';
  return fromXml(encoded.xml, transport, query);
};
