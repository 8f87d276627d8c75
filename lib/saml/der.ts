/** One DER value: where it begins, its tag, where its content starts and ends. */
export interface Tlv {
  at: number;
  tag: number;
  start: number;
  end: number;
}

/** The value at `offset`; null when it is cut off or no DER. Lengths over 4 bytes are refused. */
export const readTlv = (der: Uint8Array, offset: number): Tlv | null => {
  const tag = der[offset];
  const first = der[offset + 1];
  if (tag === undefined || first === undefined) return null;
  let length = first;
  let start = offset + 2;
  if (first >= 0x80) {
    const count = first - 0x80;
    if (count === 0 || count > 4) return null;
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (der[start + i] ?? 0);
    start += count;
  }
  return { at: offset, tag, start, end: start + length };
};

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OID = 0x06;
const CONTEXT_0 = 0xa0;

export type DerKind =
  | 'certificate'
  | 'privateKey'
  | 'csr'
  | 'publicKey'
  | 'pkcs7'
  | 'pkcs12'
  | 'truncated'
  | 'other';

/** The first `most` values inside another. */
export const children = (der: Uint8Array, outer: Tlv, most: number): Tlv[] => {
  const found: Tlv[] = [];
  for (let at = outer.start; at < outer.end && found.length < most; ) {
    const child = readTlv(der, at);
    if (child === null) break;
    found.push(child);
    at = child.end;
  }
  return found;
};

/**
 * What a DER file is, by the tags of its first two levels: X.509 (RFC 5280), PKCS#8 keys, encrypted
 * or not, and PKCS#1 keys (RFC 5958, 8017), SEC1 keys (RFC 5915), PKCS#10 (RFC 2986), PKCS#7
 * (RFC 2315), PKCS#12 (RFC 7292).
 */
export const derKind = (der: Uint8Array): DerKind => {
  const outer = readTlv(der, 0);
  if (outer?.tag !== SEQUENCE) return 'other';
  const [first, second, third] = children(der, outer, 3);
  if (first?.tag === OID) return 'pkcs7';
  if (first?.tag === INTEGER && second?.tag === SEQUENCE && third?.tag === OCTET_STRING) {
    return 'privateKey';
  }
  if (first?.tag === INTEGER && second?.tag === OCTET_STRING) return 'privateKey';
  if (first?.tag === INTEGER && second?.tag === INTEGER) {
    // A key's version is one byte long, a modulus never.
    return first.end - first.start === 1 || third?.tag === INTEGER ? 'privateKey' : 'publicKey';
  }
  if (first?.tag === INTEGER && second?.tag === SEQUENCE) return 'pkcs12';
  const inner = first?.tag === SEQUENCE ? children(der, first, 2) : [];
  if (inner[0]?.tag === OID && second?.tag === OCTET_STRING) return 'privateKey';
  if (outer.end > der.length) return 'truncated';
  if (first?.tag !== SEQUENCE) return 'other';
  if (inner[0]?.tag === OID) return second?.tag === BIT_STRING ? 'publicKey' : 'other';
  if (inner[0]?.tag === CONTEXT_0) return 'certificate';
  if (inner[0]?.tag === INTEGER) return isCsr(der, first) ? 'csr' : 'certificate';
  return 'other';
};

/** A request's version is 0 and its second value a name; a version 1 certificate's is an algorithm. */
const isCsr = (der: Uint8Array, info: Tlv): boolean => {
  const [, name, key] = children(der, info, 3);
  if (name?.tag !== SEQUENCE || key?.tag !== SEQUENCE) return false;
  const [algorithm, bits] = children(der, key, 2);
  return algorithm?.tag === SEQUENCE && bits?.tag === BIT_STRING;
};
