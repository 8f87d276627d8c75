import type { Oddity, Unreadable } from '../model/protocol.ts';
import { decodeText, fromBase64, MAX_TEXT } from './bytes.ts';
import { inflate } from './inflate.ts';

/** What an encoded message is, or why it is none; `xml` also where just its beginning is left. */
export type Encoded = { oddities: Oddity[] } & (
  | { xml: string; broken: boolean }
  | { unreadable: Unreadable }
);

/** Percent-escapes left after decoding: it was encoded twice, or more often. */
const unescaped = (value: string): string => {
  let text = value;
  for (let turn = 0; turn < 3 && /%[0-9a-f]{2}/i.test(text); turn++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
};

/**
 * In base64 lines end in breaks, which some forms turn to blanks; any other blank was a `+` that went
 * through without its escape.
 */
const withPluses = (text: string): { body: string; blanks: boolean } => {
  const line = text.replace(/\s*[\r\n\t]\s*/g, '').trim();
  const wrapped = /^(?:\S{76} )+\S{0,76}$|^(?:\S{64} )+\S{0,64}$/.test(line);
  return { body: line.replace(/ /g, wrapped ? '' : '+'), blanks: !wrapped && line.includes(' ') };
};

/** Bytes of base64 as found in the wild, and what is off about it. */
const base64 = (value: string, oddities: Oddity[]): Uint8Array<ArrayBuffer> | Unreadable => {
  const plain = unescaped(value);
  if (plain !== value) oddities.push('encodedTwice');
  const { body: line, blanks } = withPluses(plain);
  let body = line;
  if (blanks) oddities.push('blanksForPlus');
  if (/[-_]/.test(body)) {
    body = body.replace(/-/g, '+').replace(/_/g, '/');
    oddities.push('urlAlphabet');
  }
  const digits = body.replace(/=+$/, '');
  const bytes = fromBase64(digits);
  if (bytes === null) {
    return digits.length % 4 === 1 && fromBase64(digits.slice(0, -1)) ? 'cutOff' : 'notBase64';
  }
  if (body.length % 4 !== 0) oddities.push('unpadded');
  return bytes;
};

/** In UTF-8 or anything like it, or in UTF-16 with its mark or without. */
const startsXml = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*<[\w?!:]|^\u00ff\u00fe|^\u00fe\u00ff|^<\0[\w?!]|^\0<\0[\w?!]/.test(
    String.fromCharCode(...bytes.subarray(0, 100)),
  );

/** Text of any encoding: senders write older ones without saying so. */
const textOf = (bytes: Uint8Array, broken: boolean, oddities: Oddity[]): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: broken });
  } catch {
    oddities.push('notUtf8');
    return decodeText(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * Decodes the value of a SAML parameter to its XML. Takes what receivers should refuse, and says what
 * that is: `deflated` is what the binding demands. Never throws; the XML has at most 2 MB.
 */
export const decodeEncoded = async (value: string, deflated: boolean): Promise<Encoded> => {
  const oddities: Oddity[] = [];
  const trimmed = value.trim();
  if (trimmed === '') return { unreadable: 'empty', oddities };
  if (value.length > MAX_TEXT * 2) return { unreadable: 'tooLarge', oddities };
  if (trimmed.startsWith('<')) {
    return {
      xml: value,
      broken: false,
      oddities: ['notEncoded', ...(deflated ? ['notDeflated' as const] : [])],
    };
  }
  const bytes = base64(value, oddities);
  if (typeof bytes === 'string') return { unreadable: bytes, oddities };
  if (startsXml(bytes)) {
    if (deflated) oddities.push('notDeflated');
    return { xml: textOf(bytes, false, oddities), broken: false, oddities };
  }
  const raw = await inflate(bytes, 'deflate-raw');
  const zlib = 'bytes' in raw && raw.broken && !startsXml(raw.bytes);
  const inflated = zlib ? await inflate(bytes, 'deflate') : raw;
  if ('error' in inflated) return { unreadable: inflated.error, oddities };
  if (!startsXml(inflated.bytes)) return { unreadable: 'notDeflated', oddities };
  if (!deflated) oddities.push('deflated');
  if (zlib) oddities.push('zlibHeader');
  return {
    xml: textOf(inflated.bytes, inflated.broken, oddities),
    broken: inflated.broken,
    oddities,
  };
};
