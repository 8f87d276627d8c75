import type { CertificateFacts } from './certificate.ts';

export interface Fingerprint {
  hash: 'MD5' | 'SHA-1' | 'SHA-256';
  /** Lower-case digits alone. */
  hex: string;
}

const BY_LENGTH: Readonly<Record<number, Fingerprint['hash']>> = {
  32: 'MD5',
  40: 'SHA-1',
  64: 'SHA-256',
};

/** What consoles and tools put before the digits: `SHA1 Fingerprint=`, `sha256:`, `Thumbprint`. */
const NAME =
  /^(?:(?:md-?5|sha-?(?:1|256)?)[\s=:]{0,5})?(?:(?:fingerprint|thumbprint)[\s=:]{0,5})?(?=[0-9a-f\u200e])/i;

/**
 * Reads a fingerprint as consoles show it: digits in either case, in pairs by colons, blanks or hyphens
 * or in one piece, with the hash's name before it, with the invisible mark that Windows puts in front.
 * Which hash it is, its length tells. Null for anything else.
 */
export const readFingerprint = (text: string): Fingerprint | null => {
  if (text.length > 500) return null;
  const hex = text
    .trim()
    .replace(NAME, '')
    .replace(/[\s:\u200b-\u200f\ufeff-]/g, '')
    .toLowerCase();
  const hash = BY_LENGTH[hex.length];
  return hash !== undefined && /^[0-9a-f]+$/.test(hex) ? { hash, hex } : null;
};

/** Whether it is that certificate's; null for what is none, and for MD5, which is not reckoned. */
export const hasFingerprint = (certificate: CertificateFacts, text: string): boolean | null => {
  const fingerprint = readFingerprint(text);
  if (fingerprint === null || fingerprint.hash === 'MD5') return null;
  return fingerprint.hex === (fingerprint.hash === 'SHA-1' ? certificate.sha1 : certificate.sha256);
};
