import { children, readTlv, type Tlv } from '../der.ts';

/** RFC 8017, appendix A.1.2. */
export interface RsaNumbers {
  n: bigint;
  e: bigint;
  p: bigint;
  q: bigint;
  dP: bigint;
  dQ: bigint;
  qInv: bigint;
  /** Bytes of the modulus. */
  size: number;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** Bits: what a browser computes with in no time, and above what anybody uses for SAML. */
const MAX_BITS = 8192;

export const toNumber = (bytes: Uint8Array): bigint =>
  bytes.length === 0
    ? 0n
    : BigInt(`0x${Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')}`);

const toBytes = (number: bigint, size: number): Uint8Array<ArrayBuffer> => {
  const hex = number.toString(16).padStart(size * 2, '0');
  return Uint8Array.from({ length: size }, (_, i) =>
    Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16),
  );
};

/** The numbers of a PKCS#1 key; null where it is none. */
export const readRsaKey = (der: Uint8Array): RsaNumbers | null => {
  const outer = readTlv(der, 0);
  if (outer?.tag !== SEQUENCE || outer.end > der.length) return null;
  const parts = children(der, outer, 9);
  if (parts.length < 9 || parts.some(({ tag }) => tag !== INTEGER)) return null;
  const number = (tlv: Tlv | undefined): bigint =>
    tlv ? toNumber(der.subarray(tlv.start, tlv.end)) : 0n;
  const [, n, e, , p, q, dP, dQ, qInv] = parts.map(number);
  if (!n || !e || !p || !q || !dP || !dQ || !qInv || p * q !== n) return null;
  const bits = n.toString(2).length;
  return bits > MAX_BITS ? null : { n, e, p, q, dP, dQ, qInv, size: Math.ceil(bits / 8) };
};

const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n;
  let square = base % modulus;
  for (const bit of [...exponent.toString(2)].reverse()) {
    if (bit === '1') result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};

/**
 * RSADP (RFC 8017, 5.1.2), for the paddings that WebCrypto has not: it gives RSA with OAEP only, and
 * not with two different hashes. Not in constant time, which nobody is there to measure: the key is
 * the user's own, loaded for the moment, and only they see what comes out. Null for a text that does
 * not belong to the key, or where the key's parts do not belong together.
 */
export const rsaDecrypt = (key: RsaNumbers, cipher: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const { n, e, p, q, dP, dQ, qInv, size } = key;
  const c = toNumber(cipher);
  if (cipher.length !== size || c >= n) return null;
  const m1 = power(c, dP, p);
  const m2 = power(c, dQ, q);
  const h = (qInv * ((((m1 - m2) % p) + p) % p)) % p;
  const m = m2 + h * q;
  return power(m, e, n) === c ? toBytes(m, size) : null;
};
