import { constants, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalElement } from '../../../../lib/saml/c14n/canonical.ts';
import { schemeOf } from '../../../../lib/saml/signature/algorithms.ts';
import { keyIn } from '../../../../lib/saml/signature/keys.ts';
import { isSignedBy } from '../../../../lib/saml/signature/mathematics.ts';
import { parseTree } from '../../../../lib/saml/tree/parse.ts';
import { everyElement } from '../../../../lib/saml/tree/walk.ts';
import { assertion, cutOut, type Key, newKey, response, signed, told, verify } from './signed.ts';

const MORE_2007 = 'http://www.w3.org/2007/05/xmldsig-more#';
const XMLENC = 'http://www.w3.org/2001/04/xmlenc#';

let key: Key;
let xml: string;
beforeAll(async () => {
  key = await newKey();
  const algorithm = `${MORE_2007}sha256-rsa-MGF1`;
  xml = signed(response('r', assertion('a', 'ann')), 'a', key, { algorithm });
});

/** The same with another signature method, signed anew. */
const resigned = (method: string, hash: string, saltLength: number): string => {
  const changed = xml.replace(/<ds:SignatureMethod [^>]*\/>/, method);
  const tree = parseTree(changed);
  const info =
    'ok' in tree && everyElement(tree.ok.root).find(({ local }) => local === 'SignedInfo');
  if (!info) throw new Error('unsigned');
  const over = canonicalElement(info, { kind: 'exclusive', comments: false });
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const value = sign(hash, Buffer.from(over), { key: key.privateKey, padding, saltLength });
  return changed.replace(/(<ds:SignatureValue>)[^<]*/, `$1${value.toString('base64')}`);
};

describe('RSA-PSS', () => {
  it('as another library signs it', async () => {
    expect(told(await verify(xml, [key]))).toEqual(['Assertion a: valid']);
    expect(cutOut(xml).signature).toContain('sha256-rsa-MGF1');
  });

  const plain = (name: string): string => `<ds:SignatureMethod Algorithm="${MORE_2007}${name}"/>`;
  const with_ = (parameters: string): string =>
    `<ds:SignatureMethod Algorithm="${MORE_2007}rsa-pss"><p:RSAPSSParams xmlns:p="${MORE_2007}">${parameters}</p:RSAPSSParams></ds:SignatureMethod>`;
  const digest = (name: string): string => `<ds:DigestMethod Algorithm="${XMLENC}${name}"/>`;
  const salt = (bytes: number): string => `<p:SaltLength>${bytes}</p:SaltLength>`;

  it.each([
    ['SHA-1', plain('sha1-rsa-MGF1'), 'sha1', 20],
    ['SHA-384', plain('sha384-rsa-MGF1'), 'sha384', 48],
    ['SHA-512', plain('sha512-rsa-MGF1'), 'sha512', 64],
    ['no parameters', plain('rsa-pss'), 'sha256', 32],
    ['a hash', with_(digest('sha512')), 'sha512', 64],
    ['a salt', with_(digest('sha256') + salt(20)), 'sha256', 20],
    ['a trailer', with_(`${digest('sha256')}<p:TrailerField>1</p:TrailerField>`), 'sha256', 32],
  ])('%s', async (_, method, hash, length) => {
    expect(told(await verify(resigned(method, hash, length), [key]))).toEqual([
      'Assertion a: valid',
    ]);
    expect(told(await verify(resigned(method, hash, length + 1), [key]))).toEqual([
      'Assertion a: unknownSigner',
    ]);
  });

  it.each([
    [
      'another hash for the mask',
      `<p:MaskGenerationFunction Algorithm="${MORE_2007}MGF1">${digest('sha512')}</p:MaskGenerationFunction>`,
    ],
    ['another mask', '<p:MaskGenerationFunction Algorithm="urn:x"/>'],
    ['another trailer', '<p:TrailerField>2</p:TrailerField>'],
    ['no number for a salt', '<p:SaltLength>x</p:SaltLength>'],
  ])('decides nothing with %s', async (_, parameters) => {
    const [reading] = (await verify(resigned(with_(parameters), 'sha256', 32), [key])).signatures;
    expect(reading).toMatchObject({ valid: null, reason: 'unknownAlgorithm' });
  });

  it('with a key that is for RSA-PSS alone', async () => {
    const der = Uint8Array.from(new X509Certificate(key.certificate).raw);
    const at = Buffer.from(der).indexOf(Buffer.from('2a864886f70d010101', 'hex'));
    der[at + 8] = 0x0a;
    const certificate = Buffer.from(der).toString('base64');
    expect(told(await verify(xml, [{ ...key, certificate }]))).toEqual(['Assertion a: valid']);
  });
});

it('ECDSA with leading zeros left off', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-521' });
  const spki = Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }));
  const over = Uint8Array.from(Buffer.from('signed'));
  const scheme = schemeOf('http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512');
  const made = (): Buffer => sign('sha512', over, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  let value = made();
  while (value[0] !== 0 || value[66] !== 0) value = made();
  const short = Uint8Array.from([...value.subarray(1, 66), ...value.subarray(67)]);
  const by = { fingerprint: '', kind: 'EC' as const, curve: 'P-521', spki };
  expect(scheme && (await isSignedBy(by, scheme, Uint8Array.from(value), over))).toBe(true);
  expect(scheme && (await isSignedBy(by, scheme, short, over))).toBe(true);
  expect(scheme && (await isSignedBy(by, scheme, short.slice(1), over))).toBe(false);
});

it('finds the key in a certificate, and none in other things', () => {
  const der = Uint8Array.from(new X509Certificate(key.certificate).raw);
  expect(keyIn(der)).toMatchObject({ kind: 'RSA', curve: '' });
  for (let length = 0; length < der.length; length++)
    expect(keyIn(der.slice(0, length))).toBeNull();
});
