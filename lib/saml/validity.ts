import { fromBase64 } from './bytes.ts';
import { children, readTlv, type Tlv } from './der.ts';

export interface Validity {
  /** Milliseconds since 1970. */
  notBefore: number;
  notAfter: number;
}

const SEQUENCE = 0x30;
const VERSION = 0xa0;

const ascii = (der: Uint8Array, { start, end }: Tlv): string =>
  String.fromCharCode(...der.subarray(start, Math.min(end, start + 20)));

/** UTCTime, whose years up to 49 are of this century, or GeneralizedTime (RFC 5280, 4.1.2.5). */
const timeOf = (text: string): number => {
  const [, digits, rest] = /^(\d{2}|\d{4})(\d{10})Z$/.exec(text) ?? [];
  if (digits === undefined || rest === undefined) return Number.NaN;
  const year = digits.length === 4 ? digits : `${Number(digits) < 50 ? 20 : 19}${digits}`;
  const [month, day, hour, minute, second] = rest.match(/../g) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

/**
 * From when to when a certificate is valid, read from its fields alone: a hundredth of what reading
 * all of it takes. Null for what is none.
 */
export const validityOf = (body: string): Validity | null => {
  const der = fromBase64(body);
  const outer = der && readTlv(der, 0);
  const [info] = der && outer?.tag === SEQUENCE ? children(der, outer, 1) : [];
  if (der === null || info?.tag !== SEQUENCE) return null;
  const parts = children(der, info, 5);
  const validity = parts[parts[0]?.tag === VERSION ? 4 : 3];
  if (validity?.tag !== SEQUENCE) return null;
  const [notBefore, notAfter] = children(der, validity, 2).map((part) => timeOf(ascii(der, part)));
  if (notBefore === undefined || notAfter === undefined) return null;
  return Number.isNaN(notBefore + notAfter) ? null : { notBefore, notAfter };
};

/** How a certificate stands at a moment. */
export const standingAt = (
  { notBefore, notAfter }: Validity,
  at: number,
): 'valid' | 'expired' | 'future' => {
  if (at > notAfter) return 'expired';
  return at < notBefore ? 'future' : 'valid';
};
