import type { StaysEncrypted } from '../../model/decryption.ts';
import { XENC, XENC_11 } from './names.ts';

export type Plain = { ok: Uint8Array } | { error: StaysEncrypted };

interface Cipher {
  mode: 'AES-CBC' | 'AES-GCM';
  /** Bytes. */
  key: number;
}

const CIPHERS: ReadonlyMap<string, Cipher> = new Map([
  [`${XENC}aes128-cbc`, { mode: 'AES-CBC', key: 16 }],
  [`${XENC}aes192-cbc`, { mode: 'AES-CBC', key: 24 }],
  [`${XENC}aes256-cbc`, { mode: 'AES-CBC', key: 32 }],
  [`${XENC_11}aes128-gcm`, { mode: 'AES-GCM', key: 16 }],
  [`${XENC_11}aes192-gcm`, { mode: 'AES-GCM', key: 24 }],
  [`${XENC_11}aes256-gcm`, { mode: 'AES-GCM', key: 32 }],
]);

const TRIPLE_DES = `${XENC}tripledes-cbc`;
const BLOCK = 16;

/** Why this algorithm can't be opened; null if it can. */
export const cipherFault = (algorithm: string): StaysEncrypted | null =>
  algorithm === TRIPLE_DES ? 'tripleDes' : CIPHERS.has(algorithm) ? null : 'unknownAlgorithm';

/**
 * XML Encryption 5.2 pads with any bytes, the last of which is their number; WebCrypto takes only
 * PKCS#7. So a whole block of PKCS#7 padding is put behind, for WebCrypto to take off again.
 */
const cbc = async (
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  cipher: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | null> => {
  if (cipher.length === 0 || cipher.length % BLOCK !== 0) return null;
  const { subtle } = globalThis.crypto;
  const last = cipher.slice(-BLOCK);
  const pad = await subtle.encrypt({ name: 'AES-CBC', iv: last }, key, new Uint8Array());
  const longer = new Uint8Array(cipher.length + BLOCK);
  longer.set(cipher);
  longer.set(new Uint8Array(pad), cipher.length);
  const plain = new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv }, key, longer));
  const count = plain.at(-1) ?? 0;
  return count >= 1 && count <= BLOCK ? plain.subarray(0, -count) : null;
};

/** Opens the contents with their own key (XML Encryption 1.1, 5.2). */
export const openContents = async (
  algorithm: string,
  secret: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Plain> => {
  const cipher = CIPHERS.get(algorithm);
  const fault = cipherFault(algorithm);
  if (cipher === undefined) return { error: fault ?? 'unknownAlgorithm' };
  if (secret.length !== cipher.key) return { error: 'damaged' };
  const { subtle } = globalThis.crypto;
  const { mode } = cipher;
  let key: CryptoKey;
  try {
    key = await subtle.importKey('raw', secret, mode, false, ['encrypt', 'decrypt']);
  } catch {
    // Chromium has no AES with 192 bits.
    return { error: 'unknownAlgorithm' };
  }
  const iv = bytes.slice(0, mode === 'AES-CBC' ? BLOCK : 12);
  const rest = bytes.slice(iv.length);
  try {
    const plain =
      mode === 'AES-CBC'
        ? await cbc(key, iv, rest)
        : new Uint8Array(await subtle.decrypt({ name: mode, iv }, key, rest));
    return plain ? { ok: plain } : { error: 'damaged' };
  } catch {
    return { error: 'damaged' };
  }
};
