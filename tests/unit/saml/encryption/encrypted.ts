import {
  constants,
  createCipheriv,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { XENC, XENC_11 } from '../../../../lib/saml/encryption/names.ts';

export interface Pair {
  pkcs1: string;
  pkcs8: string;
}

export const newPair = (modulusLength = 2048): Pair => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return {
    pkcs1: String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
    pkcs8: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
};

const mgf = (seed: Buffer, length: number, hash: string): Buffer => {
  const blocks: Buffer[] = [];
  for (let i = 0; Buffer.concat(blocks).length < length; i++)
    blocks.push(
      createHash(hash)
        .update(seed)
        .update(Buffer.from([0, 0, 0, i]))
        .digest(),
    );
  return Buffer.concat(blocks).subarray(0, length);
};

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));

/** RFC 8017, 7.1.1, with another hash for the mask than for the label. */
const oaep = (secret: Buffer, key: Pair, hash: string, mask: string, label: string): Buffer => {
  const lHash = createHash(hash).update(label).digest();
  const size = 256;
  const zeros = Buffer.alloc(size - secret.length - 2 * lHash.length - 2);
  const data = Buffer.concat([lHash, zeros, Buffer.from([1]), secret]);
  const seed = randomBytes(lHash.length);
  const maskedData = xor(data, mgf(seed, data.length, mask));
  const maskedSeed = xor(seed, mgf(maskedData, seed.length, mask));
  const padding = constants.RSA_NO_PADDING;
  const block = Buffer.concat([Buffer.from([0]), maskedSeed, maskedData]);
  return publicEncrypt({ key: createPublicKey(key.pkcs1), padding }, block);
};

export interface How {
  /** As the URI ends: `aes256-gcm`. */
  cipher?: string;
  transport?: 'rsa-1_5' | 'rsa-oaep-mgf1p' | 'rsa-oaep';
  hash?: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  mask?: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  label?: string;
  /** Where the encrypted key stands. */
  place?: 'inside' | 'retrieved' | 'beside';
}

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const DIGESTS = {
  sha1: `${DSIG}sha1`,
  sha256: `${XENC}sha256`,
  sha384: 'http://www.w3.org/2001/04/xmldsig-more#sha384',
  sha512: `${XENC}sha512`,
};

const contents = (text: string, secret: Buffer, cipher: string): Buffer => {
  const gcm = cipher.endsWith('gcm');
  const name = `aes-${secret.length * 8}-${gcm ? 'gcm' : 'cbc'}` as 'aes-256-gcm';
  const iv = randomBytes(gcm ? 12 : 16);
  const one = createCipheriv(name, secret, iv);
  const plain = Buffer.from(text);
  if (gcm) return Buffer.concat([iv, one.update(plain), one.final(), one.getAuthTag()]);
  // XML Encryption 5.2: any bytes, then their number.
  const count = 16 - (plain.length % 16);
  const padded = Buffer.concat([plain, randomBytes(count - 1), Buffer.from([count])]);
  (one as unknown as { setAutoPadding(on: boolean): void }).setAutoPadding(false);
  return Buffer.concat([iv, one.update(padded), one.final()]);
};

/** An encrypted element of SAML by that name around this text. */
export const encrypted = (name: string, text: string, key: Pair, how: How = {}): string => {
  const { cipher = 'aes256-cbc', transport = 'rsa-oaep-mgf1p', hash = 'sha1', label = '' } = how;
  const { mask = 'sha1', place = 'inside' } = how;
  const secret = randomBytes(Number(/\d+/.exec(cipher)?.[0]) / 8);
  const padding = constants.RSA_PKCS1_PADDING;
  const wrapped =
    transport === 'rsa-1_5'
      ? publicEncrypt({ key: createPublicKey(key.pkcs1), padding }, secret)
      : oaep(secret, key, hash, mask, label);
  const space = cipher.endsWith('gcm') ? XENC_11 : XENC;
  const parameters =
    transport === 'rsa-1_5'
      ? ''
      : `${label && `<xenc:OAEPparams>${Buffer.from(label).toString('base64')}</xenc:OAEPparams>`}<ds:DigestMethod Algorithm="${DIGESTS[hash]}"/>${transport === 'rsa-oaep' ? `<x11:MGF xmlns:x11="${XENC_11}" Algorithm="${XENC_11}mgf1${mask}"/>` : ''}`;
  const encryptedKey = `<xenc:EncryptedKey Id="k"><xenc:EncryptionMethod Algorithm="${transport === 'rsa-oaep' ? XENC_11 : XENC}${transport}">${parameters}</xenc:EncryptionMethod><xenc:CipherData><xenc:CipherValue>${wrapped.toString('base64')}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>`;
  const info = {
    inside: `<ds:KeyInfo>${encryptedKey}</ds:KeyInfo>`,
    retrieved: `<ds:KeyInfo><ds:RetrievalMethod URI="#k"/></ds:KeyInfo>`,
    beside: '',
  }[place];
  return `<saml:${name} xmlns:xenc="${XENC}" xmlns:ds="${DSIG}"><xenc:EncryptedData Type="${XENC}Element"><xenc:EncryptionMethod Algorithm="${space}${cipher}"/>${info}<xenc:CipherData><xenc:CipherValue>${contents(text, secret, cipher).toString('base64')}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData>${place === 'inside' ? '' : encryptedKey}</saml:${name}>`;
};
