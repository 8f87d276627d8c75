import type { TreeElement } from '../tree/nodes.ts';
import { attributeOf, elementsOf, textOf } from '../tree/walk.ts';

/** Those that WebCrypto has; SHA-224 and MD5 are none of them. */
export type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export interface Scheme {
  name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS' | 'ECDSA';
  hash: Hash;
  /** Of RSA-PSS, in bytes. */
  saltLength: number;
}

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';
const MORE_2007 = 'http://www.w3.org/2007/05/xmldsig-more#';
const ENC = 'http://www.w3.org/2001/04/xmlenc#';
const ENC_11 = 'http://www.w3.org/2009/xmlenc11#';

/** XML Signature 1.1, section 6.2. */
const HASHES: ReadonlyMap<string, Hash> = new Map([
  [`${DSIG}sha1`, 'SHA-1'],
  [`${ENC}sha256`, 'SHA-256'],
  [`${MORE}sha384`, 'SHA-384'],
  [`${ENC}sha512`, 'SHA-512'],
]);

export const LENGTHS: Readonly<Record<Hash, number>> = {
  'SHA-1': 20,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};

export const hashOf = (uri: string | null): Hash | null => HASHES.get(uri ?? '') ?? null;

const scheme = (name: Scheme['name'], hash: Hash): Scheme => ({
  name,
  hash,
  saltLength: LENGTHS[hash],
});

/** XML Signature 1.1, section 6.4, and RFC 6931, section 2.3. */
const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  [`${DSIG}rsa-sha1`, scheme('RSASSA-PKCS1-v1_5', 'SHA-1')],
  [`${MORE}rsa-sha256`, scheme('RSASSA-PKCS1-v1_5', 'SHA-256')],
  [`${MORE}rsa-sha384`, scheme('RSASSA-PKCS1-v1_5', 'SHA-384')],
  [`${MORE}rsa-sha512`, scheme('RSASSA-PKCS1-v1_5', 'SHA-512')],
  [`${MORE}ecdsa-sha1`, scheme('ECDSA', 'SHA-1')],
  [`${MORE}ecdsa-sha256`, scheme('ECDSA', 'SHA-256')],
  [`${MORE}ecdsa-sha384`, scheme('ECDSA', 'SHA-384')],
  [`${MORE}ecdsa-sha512`, scheme('ECDSA', 'SHA-512')],
  [`${MORE_2007}sha1-rsa-MGF1`, scheme('RSA-PSS', 'SHA-1')],
  [`${MORE_2007}sha256-rsa-MGF1`, scheme('RSA-PSS', 'SHA-256')],
  [`${MORE_2007}sha384-rsa-MGF1`, scheme('RSA-PSS', 'SHA-384')],
  [`${MORE_2007}sha512-rsa-MGF1`, scheme('RSA-PSS', 'SHA-512')],
]);

/** The scheme that a signature algorithm names by its URI alone. */
export const schemeOf = (uri: string): Scheme | null => SCHEMES.get(uri) ?? null;

/** Whether the algorithm is one with a key that both sides share. */
export const isHmac = (uri: string): boolean =>
  [DSIG, MORE, MORE_2007].some((space) => uri.startsWith(`${space}hmac-`));

/** RSA-PSS with its parameters beside it (RFC 6931, 2.3.9); null for those that WebCrypto lacks. */
const pssScheme = (method: TreeElement): Scheme | null => {
  const [params] = elementsOf(method, 'RSAPSSParams', MORE_2007);
  const of = (parent: TreeElement | undefined, name: string): TreeElement | undefined =>
    parent && elementsOf(parent, name)[0];
  const digest = of(params, 'DigestMethod');
  const mask = of(params, 'MaskGenerationFunction');
  const maskDigest = of(mask, 'DigestMethod');
  const salt = of(params, 'SaltLength');
  const trailer = of(params, 'TrailerField');
  const hash = digest ? hashOf(attributeOf(digest, 'Algorithm')) : 'SHA-256';
  const function_ = mask ? attributeOf(mask, 'Algorithm') : null;
  const known =
    function_ === null || function_ === `${MORE_2007}MGF1` || function_ === `${ENC_11}mgf1`;
  const maskHash = maskDigest ? hashOf(attributeOf(maskDigest, 'Algorithm')) : hash;
  const saltText = salt ? textOf(salt).trim() : null;
  if (hash === null || maskHash !== hash || !known) return null;
  if (trailer && textOf(trailer).trim() !== '1') return null;
  if (saltText !== null && !/^\d{1,3}$/.test(saltText)) return null;
  return {
    name: 'RSA-PSS',
    hash,
    saltLength: saltText === null ? LENGTHS[hash] : Number(saltText),
  };
};

/** The scheme of a `SignatureMethod`. */
export const schemeIn = (method: TreeElement): Scheme | null => {
  const uri = attributeOf(method, 'Algorithm') ?? '';
  return uri === `${MORE_2007}rsa-pss` ? pssScheme(method) : schemeOf(uri);
};
