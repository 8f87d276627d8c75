import { children, readTlv, type Tlv } from './der.ts';

const SEQUENCE = 0x30;
const SET = 0x31;
const CONTEXT_0 = 0xa0;

/** More than any chain has. */
const MOST = 50;

/**
 * The certificates in PKCS#7 signed data (RFC 2315, 9.1), as consoles offer a chain in a `.p7b` file:
 * DER, in the order of the file. Empty for anything else.
 */
export const pkcs7Certificates = (der: Uint8Array): Uint8Array[] => {
  const inside = (outer: Tlv | undefined | null): Tlv[] =>
    outer ? children(der, outer, MOST) : [];
  const content = inside(readTlv(der, 0))[1];
  const [signed] = content?.tag === CONTEXT_0 ? inside(content) : [];
  const parts = signed?.tag === SEQUENCE ? inside(signed) : [];
  if (parts[1]?.tag !== SET) return [];
  return inside(parts.find((part) => part.tag === CONTEXT_0))
    .filter(({ tag, end }) => tag === SEQUENCE && end <= der.length)
    .map(({ at, end }) => der.subarray(at, end));
};
