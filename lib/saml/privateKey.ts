import { fromBase64 } from './bytes.ts';
import { derKind } from './der.ts';

/** RFC 7468 labels, and the older forms that tools still write. */
const LABELLED = /-----(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File-\d/i;

/** The private part of a JSON Web Key (RFC 7518, 6.2.2 and 6.3.2). */
const JWK = /"d"\s*:\s*"[^"]/;

/** Base64 that may begin a DER sequence, as far as needed to tell a key by its first values. */
const SEQUENCE = /(?<![A-Za-z0-9+/])M[A-P][A-Za-z0-9+/]{30,400}/g;

const holdsKey = (text: string): boolean =>
  [...text.matchAll(SEQUENCE)].some(([start]) => {
    const bytes = fromBase64(start.slice(0, start.length & ~3));
    const kind = bytes && derKind(bytes);
    return kind === 'privateKey' || kind === 'pkcs12';
  });

/**
 * Whether a text is, or has in it, a private key or a bundle that carries one, in whatever wrapping,
 * whole or cut off. When in doubt, it is one: such a text is never stored.
 */
export const isPrivateKey = (text: string): boolean =>
  LABELLED.test(text) ||
  (text.includes('"kty"') && JWK.test(text)) ||
  holdsKey(text) ||
  holdsKey(text.replace(/\s+/g, ''));

/** What stands in place of a private key: reads as one to the rules, and holds none. */
export const KEY_TAKEN_OUT = '{"kty":"", "d":""}';
