import { fromBase64, MAX_TEXT } from '../bytes.ts';
import { children, derKind, readTlv, type Tlv } from '../der.ts';
import { derSequence } from '../derWrite.ts';
import { sha256 } from '../hash.ts';
import { pemBodies } from '../pem.ts';
import type { Scheme } from './algorithms.ts';

/** A certificate, as far as a signature needs it. */
export interface VerifyingKey {
  /** SHA-256 fingerprint of the certificate: lower-case hex. */
  fingerprint: string;
  kind: 'RSA' | 'EC';
  /** As WebCrypto names it; '' for RSA. */
  curve: string;
  spki: Uint8Array<ArrayBuffer>;
}

const SEQUENCE = 0x30;
const VERSION = 0xa0;

const RSA = '2a864886f70d010101';
const RSA_PSS = '2a864886f70d01010a';
const EC = '2a8648ce3d0201';
/** RFC 5480, 2.1.1.1. */
const CURVES: ReadonlyMap<string, string> = new Map([
  ['2a8648ce3d030107', 'P-256'],
  ['2b81040022', 'P-384'],
  ['2b81040023', 'P-521'],
]);

/** AlgorithmIdentifier of rsaEncryption, with its NULL. */
export const RSA_IDENTIFIER = Uint8Array.of(
  0x30,
  13,
  6,
  9,
  42,
  134,
  72,
  134,
  247,
  13,
  1,
  1,
  1,
  5,
  0,
);

const hexOf = (der: Uint8Array, tlv: Tlv | undefined): string =>
  tlv === undefined
    ? ''
    : Array.from(der.subarray(tlv.start, tlv.end), (b) => b.toString(16).padStart(2, '0')).join('');

/** The key in a certificate (RFC 5280, 4.1); null for kinds that nobody signs SAML with. */
export const keyIn = (der: Uint8Array<ArrayBuffer>): VerifyingKey | null => {
  const outer = readTlv(der, 0);
  if (outer === null || outer.end > der.length || derKind(der) !== 'certificate') return null;
  const [body] = children(der, outer, 1);
  if (body === undefined) return null;
  const fields = children(der, body, 7);
  const info = fields[fields[0]?.tag === VERSION ? 6 : 5];
  if (info?.tag !== SEQUENCE || info.end > der.length) return null;
  const [identifier, bits] = children(der, info, 2);
  if (identifier === undefined || bits === undefined) return null;
  const [oid, parameters] = children(der, identifier, 2);
  const spki = der.slice(info.at, info.end);
  const fingerprint = sha256(der.subarray(0, outer.end));
  const algorithm = hexOf(der, oid);
  if (algorithm === RSA) return { fingerprint, kind: 'RSA', curve: '', spki };
  if (algorithm === RSA_PSS) {
    // WebCrypto takes RSA keys under their general name only.
    const general = derSequence(RSA_IDENTIFIER, der.subarray(bits.at, bits.end));
    return { fingerprint, kind: 'RSA', curve: '', spki: general };
  }
  const curve = CURVES.get(hexOf(der, parameters));
  return algorithm === EC && curve ? { fingerprint, kind: 'EC', curve, spki } : null;
};

/** The keys of certificates as they are configured: PEM, several in one text, or base64 alone. */
export const keysOf = (certificates: readonly string[]): VerifyingKey[] => {
  const found = new Map<string, VerifyingKey>();
  for (const text of certificates) {
    if (text.length > MAX_TEXT) continue;
    const bodies = pemBodies(text);
    for (const body of bodies.length > 0 ? bodies : [text]) {
      const der = fromBase64(body);
      const key = der && keyIn(der);
      if (key) found.set(key.fingerprint, key);
    }
  }
  return [...found.values()];
};

export const fits = ({ kind }: VerifyingKey, { name }: Scheme): boolean =>
  (kind === 'EC') === (name === 'ECDSA');
