import type { Scheme } from './algorithms.ts';
import { fits, type VerifyingKey } from './keys.ts';

/** Bytes of each of the two numbers of an ECDSA signature. */
const SIZES: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/**
 * XML Signature 1.1, 6.4.3: two numbers of the same length in a row. Some signers leave leading zeros
 * off; WebCrypto wants them.
 */
const padded = (value: Uint8Array, curve: string): Uint8Array<ArrayBuffer> | null => {
  const size = SIZES[curve] ?? 0;
  const half = value.length / 2;
  if (half > size || !Number.isInteger(half)) return null;
  const whole = new Uint8Array(size * 2);
  whole.set(value.subarray(0, half), size - half);
  whole.set(value.subarray(half), size * 2 - half);
  return whole;
};

/** Whether that key made that signature over those bytes. False for keys that can't have. */
export const isSignedBy = async (
  key: VerifyingKey,
  scheme: Scheme,
  value: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const { name, hash, saltLength } = scheme;
  const bytes = name === 'ECDSA' ? padded(value, key.curve) : value;
  if (!fits(key, scheme) || bytes === null) return false;
  const { subtle } = globalThis.crypto;
  const parameters = name === 'ECDSA' ? { name, namedCurve: key.curve } : { name, hash };
  try {
    const imported = await subtle.importKey('spki', key.spki, parameters, false, ['verify']);
    return await subtle.verify({ name, hash, saltLength }, imported, bytes, signed);
  } catch {
    return false;
  }
};
