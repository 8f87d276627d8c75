import { type Hash, LENGTHS } from '../signature/algorithms.ts';

/** RFC 8017, B.2.1. */
const mask = async (seed: Uint8Array, length: number, hash: Hash): Promise<Uint8Array> => {
  const out = new Uint8Array(length + LENGTHS[hash]);
  for (let counter = 0, at = 0; at < length; counter++, at += LENGTHS[hash]) {
    const block = new Uint8Array(seed.length + 4);
    block.set(seed);
    new DataView(block.buffer).setUint32(seed.length, counter);
    out.set(new Uint8Array(await globalThis.crypto.subtle.digest(hash, block)), at);
  }
  return out.subarray(0, length);
};

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, i) => byte ^ (b[i] ?? 0));

/** EME-OAEP (RFC 8017, 7.1.2); null where it is not padded so. */
export const withoutOaep = async (
  block: Uint8Array,
  hash: Hash,
  maskHash: Hash,
  label: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const length = LENGTHS[hash];
  if (block[0] !== 0 || block.length < length * 2 + 2) return null;
  const maskedSeed = block.subarray(1, 1 + length);
  const maskedData = block.subarray(1 + length);
  const seed = xor(maskedSeed, await mask(maskedData, length, maskHash));
  const data = xor(maskedData, await mask(seed, maskedData.length, maskHash));
  const expected = new Uint8Array(await globalThis.crypto.subtle.digest(hash, label));
  if (expected.some((byte, i) => byte !== data[i])) return null;
  const one = data.findIndex((byte, i) => i >= length && byte !== 0);
  return data[one] === 1 ? Uint8Array.from(data.subarray(one + 1)) : null;
};

/** EME-PKCS1-v1_5 (RFC 8017, 7.2.2); null where it is not padded so. */
export const withoutPkcs1 = (block: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const zero = block.indexOf(0, 2);
  return block[0] === 0 && block[1] === 2 && zero >= 10
    ? Uint8Array.from(block.subarray(zero + 1))
    : null;
};
