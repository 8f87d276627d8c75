import type { KeyRefusal } from '../../model/decryption.ts';
import { fromBase64, MAX_TEXT } from '../bytes.ts';
import { children, derKind, readTlv } from '../der.ts';
import { derSequence, derValue } from '../derWrite.ts';
import type { Hash } from '../signature/algorithms.ts';
import { RSA_IDENTIFIER } from '../signature/keys.ts';
import { withoutOaep, withoutPkcs1 } from './padding.ts';
import { type RsaNumbers, readRsaKey, rsaDecrypt } from './rsa.ts';

type Opened = Promise<Uint8Array<ArrayBuffer> | null>;

/**
 * A private key that only opens: it can't be read back, written or sent. Held in memory for as long as
 * something refers to it, stored nowhere.
 */
export interface OpeningKey {
  bits: number;
  oaep(
    cipher: Uint8Array<ArrayBuffer>,
    hash: Hash,
    mask: Hash,
    label: Uint8Array<ArrayBuffer>,
  ): Opened;
  pkcs1(cipher: Uint8Array<ArrayBuffer>): Opened;
}

const HASHES: readonly Hash[] = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
const OCTET_STRING = 0x04;
const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/;

/** The PKCS#1 key in a PKCS#8 one (RFC 5958), or that itself; null for a key of another kind. */
const pkcs1Of = (der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null => {
  const outer = readTlv(der, 0);
  const [, identifier, inner] = outer ? children(der, outer, 3) : [];
  if (identifier === undefined || inner?.tag !== OCTET_STRING) return der;
  const oid = RSA_IDENTIFIER.subarray(2, 13);
  const said = der.subarray(identifier.start, identifier.start + oid.length);
  return oid.every((byte, i) => byte === said[i]) ? der.slice(inner.start, inner.end) : null;
};

const openingKey = async (
  pkcs1: Uint8Array<ArrayBuffer>,
  numbers: RsaNumbers,
): Promise<OpeningKey> => {
  const { subtle } = globalThis.crypto;
  const version = Uint8Array.of(2, 1, 0);
  const pkcs8 = derSequence(version, RSA_IDENTIFIER, derValue(OCTET_STRING, pkcs1));
  const keys = new Map<Hash, CryptoKey>();
  for (const hash of HASHES) {
    const parameters = { name: 'RSA-OAEP', hash };
    keys.set(hash, await subtle.importKey('pkcs8', pkcs8, parameters, false, ['decrypt']));
  }
  const raw = (cipher: Uint8Array): Uint8Array<ArrayBuffer> | null => rsaDecrypt(numbers, cipher);
  return {
    bits: numbers.size * 8,
    oaep: async (cipher, hash, mask, label) => {
      const key = keys.get(hash);
      if (key === undefined || hash !== mask) {
        const block = raw(cipher);
        return block && withoutOaep(block, hash, mask, label);
      }
      try {
        const plain = await subtle.decrypt({ name: 'RSA-OAEP', label }, key, cipher);
        return new Uint8Array(plain);
      } catch {
        return null;
      }
    },
    pkcs1: async (cipher) => {
      const block = raw(cipher);
      return block && withoutPkcs1(block);
    },
  };
};

const refused = (error: KeyRefusal): { error: KeyRefusal } => ({ error });

/**
 * Takes a private RSA key as users have it: PEM of PKCS#8 or PKCS#1, or its base64 alone, without a
 * passphrase. Never throws, and says nothing of the text but what it is.
 */
export const readOpeningKey = async (
  input: string,
): Promise<{ ok: OpeningKey } | { error: KeyRefusal }> => {
  if (input.length > MAX_TEXT) return refused('tooLarge');
  const text = input.trim();
  if (text === '') return refused('empty');
  const [, label = 'PRIVATE KEY', body = text] = BLOCK.exec(text) ?? [];
  if (label.startsWith('ENCRYPTED') || /Proc-Type:\s*4,ENCRYPTED/.test(body))
    return refused('encrypted');
  if (!label.endsWith('PRIVATE KEY')) return refused('notPrivate');
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY') return refused('notRsa');
  const der = fromBase64(body);
  if (der === null) return refused('malformed');
  const kind = derKind(der);
  if (kind === 'certificate' || kind === 'publicKey' || kind === 'csr')
    return refused('notPrivate');
  const pkcs1 = pkcs1Of(der);
  if (pkcs1 === null) return refused('notRsa');
  const numbers = readRsaKey(pkcs1);
  if (numbers === null) return refused('malformed');
  try {
    return { ok: await openingKey(pkcs1, numbers) };
  } catch {
    return refused('malformed');
  }
};
