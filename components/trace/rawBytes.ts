import { fromBase64 } from '../../lib/saml/bytes.ts';

/** The most that a dump shows. */
const MOST = 131_072;

/** The bytes that a parameter's text stands for, before any inflating; null where it is no base64. */
export const rawBytes = (raw: string): Uint8Array | null => {
  const text = raw
    .slice(0, MOST)
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  // A text that was cut stays base64 up to its last whole group.
  return fromBase64(raw.length > MOST ? text.slice(0, text.length - (text.length % 4)) : text);
};
