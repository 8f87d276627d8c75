import { createPublicKey } from 'node:crypto';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { encrypt } from 'xml-encryption';
import type { Decryption } from '../../../../lib/model/decryption.ts';
import { decryptMessage } from '../../../../lib/saml/encryption/decrypt.ts';
import { type OpeningKey, readOpeningKey } from '../../../../lib/saml/encryption/privateKey.ts';
import { encrypted, type How, newPair, type Pair } from './encrypted.ts';

const ASSERTION = '<saml:Assertion ID="a"><saml:NameID>änn 😀</saml:NameID></saml:Assertion>';
const around = (inside: string): string =>
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="r">${inside}</samlp:Response>`;

let pair: Pair;
let key: OpeningKey;
beforeAll(async () => {
  pair = newPair();
  const reading = await readOpeningKey(pair.pkcs8);
  if ('error' in reading) throw new Error(reading.error);
  key = reading.ok;
});

const decrypt = async (xml: string): Promise<Decryption> => {
  const result = await decryptMessage(xml, key);
  if ('error' in result) throw new Error(result.error);
  return result;
};

const reasons = ({ openings }: Decryption): unknown[] => openings.map(({ reason }) => reason);

describe('algorithms', () => {
  const WAYS: readonly How[] = [
    { cipher: 'aes128-cbc', transport: 'rsa-1_5' },
    { cipher: 'aes192-cbc' },
    { cipher: 'aes256-cbc' },
    { cipher: 'aes128-gcm' },
    { cipher: 'aes192-gcm' },
    { cipher: 'aes256-gcm', transport: 'rsa-1_5' },
    { hash: 'sha256' },
    { hash: 'sha256', mask: 'sha256' },
    { label: 'of the IdP' },
    { transport: 'rsa-oaep', hash: 'sha256', mask: 'sha256' },
    { transport: 'rsa-oaep', hash: 'sha384', mask: 'sha1', label: 'x' },
    { transport: 'rsa-oaep', hash: 'sha512', mask: 'sha512' },
    { transport: 'rsa-oaep' },
    { place: 'retrieved' },
    { place: 'beside' },
  ];
  it.each(WAYS)('%j', async (how) => {
    const { xml, openings, opened } = await decrypt(
      around(encrypted('EncryptedAssertion', ASSERTION, pair, how)),
    );
    expect(openings).toMatchObject([{ element: 'EncryptedAssertion', reason: null }]);
    expect(xml).toBe(around(ASSERTION));
    expect(opened.map(({ start, end }) => xml.slice(start, end))).toEqual([ASSERTION]);
  });

  it.each([
    'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
    'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
    'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  ] as const)('what another library encrypts: %s', async (cipher) => {
    const publicKey = createPublicKey(pair.pkcs8).export({ type: 'spki', format: 'pem' });
    const data = await promisify(encrypt)(ASSERTION, {
      pem: '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----',
      rsa_pub: publicKey,
      encryptionAlgorithm: cipher,
      keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
    });
    const xml = around(`<saml:EncryptedAssertion>${data}</saml:EncryptedAssertion>`);
    expect((await decrypt(xml)).xml).toBe(around(ASSERTION));
  });
});

it('opens what is encrypted within what was encrypted, and several in a row', async () => {
  const name = '<saml:NameID>ann</saml:NameID>';
  const inner = `<saml:Assertion ID="a">${encrypted('EncryptedID', name, pair)}</saml:Assertion>`;
  const second = encrypted('EncryptedAssertion', '<saml:Assertion ID="b"/>', pair);
  const sent = around(`<x/>${encrypted('EncryptedAssertion', inner, pair)}<y/>${second}<z/>`);
  const { xml, opened, openings } = await decrypt(sent);
  expect(xml).toBe(
    around(`<x/><saml:Assertion ID="a">${name}</saml:Assertion><y/><saml:Assertion ID="b"/><z/>`),
  );
  expect(openings.map(({ element }) => element)).toEqual([
    'EncryptedAssertion',
    'EncryptedID',
    'EncryptedAssertion',
  ]);
  expect(opened.map(({ start, end }) => xml.slice(start, end))).toEqual([
    `<saml:Assertion ID="a">${name}</saml:Assertion>`,
    '<saml:Assertion ID="b"/>',
  ]);
  expect(opened.map(({ original: { start, end } }) => sent.slice(start, end))).toEqual(
    sent.match(/<saml:EncryptedAssertion.*?<\/saml:EncryptedAssertion>/g),
  );
});

describe('what stays closed', () => {
  it('for another key', async () => {
    for (const transport of ['rsa-1_5', 'rsa-oaep-mgf1p'] as const) {
      const sent = around(encrypted('EncryptedID', '<saml:NameID/>', newPair(), { transport }));
      const result = await decrypt(sent);
      expect(result.xml).toBe(sent);
      expect(reasons(result)).toEqual(['otherKey']);
    }
  });

  const closed = encrypted.bind(null, 'EncryptedAssertion');
  const CHANGES: readonly [string, (xml: string) => string, string][] = [
    ['3DES', (xml) => xml.replace('aes256-cbc', 'tripledes-cbc'), 'tripleDes'],
    ['an unknown cipher', (xml) => xml.replace('aes256-cbc', 'x'), 'unknownAlgorithm'],
    [
      'an unknown transport',
      (xml) => xml.replace('rsa-oaep-mgf1p', 'kw-aes128'),
      'unknownAlgorithm',
    ],
    ['no key', (xml) => xml.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/, ''), 'noEncryptedKey'],
    ['another length', (xml) => xml.replace('aes256-cbc', 'aes128-cbc'), 'damaged'],
    [
      'no data',
      (xml) => xml.replace(/(<\/ds:KeyInfo>)<xenc:CipherData>.*?<\/xenc:CipherData>/, '$1'),
      'malformed',
    ],
  ];
  it.each(CHANGES)('%s', async (_, change, reason) => {
    const sent = change(around(closed(ASSERTION, pair)));
    const result = await decrypt(sent);
    expect(result.xml).toBe(sent);
    expect(reasons(result)).toEqual([reason]);
  });

  it.each([
    ['no XML', 'hello <'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['more than it is', '</samlp:Response><x/>'],
  ])('%s inside', async (_, inside) => {
    expect(reasons(await decrypt(around(closed(inside, pair))))).toEqual(['notXml']);
  });

  it('what was changed under GCM', async () => {
    const sent = around(closed(ASSERTION, pair, { cipher: 'aes128-gcm' }));
    const changed = sent.replace(
      /(.)(.{8}<\/xenc:CipherValue><\/xenc:CipherData><\/xenc:EncryptedData>)/,
      (_, c, rest) => (c === 'A' ? 'B' : 'A') + rest,
    );
    expect(reasons(await decrypt(changed))).toEqual(['damaged']);
  });

  it('more than twenty', async () => {
    const sent = around(closed(ASSERTION, pair, { cipher: 'aes128-gcm' }).repeat(22));
    const result = reasons(await decrypt(sent));
    expect(result).toEqual([...Array(20).fill(null), 'tooMany']);
  });
});
