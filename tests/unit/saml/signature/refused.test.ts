import { beforeAll, expect, it } from 'vitest';
import { verifySignatures } from '../../../../lib/saml/signature/verify.ts';
import {
  assertion,
  DSIG,
  EXCLUSIVE,
  type Key,
  newKey,
  RSA_SHA256,
  response,
  signed,
  verify,
} from './signed.ts';

let key: Key;
let xml: string;
beforeAll(async () => {
  key = await newKey();
  xml = signed(response('r', assertion('a', 'ann')), 'a', key);
});

const reference = /<ds:Reference.*<\/ds:Reference>/s;
const REFUSED: readonly [string, (xml: string) => string, string][] = [
  ['a changed value', (xml) => xml.replace('ann', 'eve'), 'changed'],
  ['a changed algorithm', (xml) => xml.replace('rsa-sha256', 'rsa-sha512'), 'unknownSigner'],
  ['two references', (xml) => xml.replace(reference, '$&$&'), 'severalReferences'],
  ['no reference', (xml) => xml.replace(reference, ''), 'noReference'],
  [
    'a reference elsewhere',
    (xml) => xml.replace('URI="#a"', 'URI="https://x/#a"'),
    'foreignReference',
  ],
  ['a reference to nothing', (xml) => xml.replace('URI="#a"', 'URI="#b"'), 'missingElement'],
  ['a reference without URI', (xml) => xml.replace('URI="#a"', ''), 'foreignReference'],
  ['an xpointer', (xml) => xml.replace('"#a"', `"#xpointer(id('a'))"`), 'foreignReference'],
  [
    'XSLT',
    (xml) =>
      xml.replace(`"${DSIG}enveloped-signature"`, '"http://www.w3.org/TR/1999/REC-xslt-19991116"'),
    'transform',
  ],
  [
    'XPath',
    (xml) =>
      xml.replace(`"${DSIG}enveloped-signature"`, '"http://www.w3.org/TR/1999/REC-xpath-19991116"'),
    'transform',
  ],
  ['HMAC', (xml) => xml.replace(RSA_SHA256, `${DSIG}hmac-sha1`), 'hmac'],
  [
    'HMAC over changed contents',
    (xml) => xml.replace(RSA_SHA256, `${DSIG}hmac-sha1`).replace('ann', 'eve'),
    'hmac',
  ],
  ['an unknown algorithm', (xml) => xml.replace(RSA_SHA256, 'urn:x'), 'unknownAlgorithm'],
  ['SHA-224', (xml) => xml.replace('xmlenc#sha256', 'xmldsig-more#sha224'), 'unknownDigest'],
  [
    'an elliptic algorithm',
    (xml) => xml.replace('#rsa-', '#ecdsa-').replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/s, ''),
    'wrongKey',
  ],
  [
    'an unknown canonicalisation',
    (xml) =>
      xml.replace(
        `CanonicalizationMethod Algorithm="${EXCLUSIVE}`,
        'CanonicalizationMethod Algorithm="urn:x',
      ),
    'unknownCanonicalization',
  ],
  [
    'no value',
    (xml) => xml.replace(/<ds:SignatureValue>.*<\/ds:SignatureValue>/s, ''),
    'malformed',
  ],
  ['no base64', (xml) => xml.replace('<ds:SignatureValue>', '<ds:SignatureValue>*'), 'malformed'],
  [
    'a relative namespace',
    (xml) => xml.replace('<saml:Subject>', '<saml:Subject xmlns:x="x">'),
    'relativeNamespace',
  ],
];
it.each(REFUSED)('%s', async (_, change, reason) => {
  const [reading] = (await verify(change(xml), [key])).signatures;
  expect(change(xml)).not.toBe(xml);
  expect(reading?.reason).toBe(reason);
  expect(reading?.valid).toBe(/^unknown[ADC]/.test(reason) ? null : false);
});

it('refuses what is no XML, or has a document type', async () => {
  expect(await verifySignatures('x', [])).toEqual({ error: 'malformed' });
  expect(await verifySignatures(`<!DOCTYPE a>${xml}`, [])).toEqual({ error: 'dtd' });
});

it('looks at twenty signatures, and lists the others', async () => {
  const [signature = ''] = /<ds:Signature.*<\/ds:Signature>/s.exec(xml) ?? [];
  const { signatures } = await verify(response('r', signature.repeat(30)), [key]);
  expect(signatures.map(({ reason }) => reason)).toEqual([
    ...Array(20).fill('missingElement'),
    ...Array(10).fill('tooMany'),
  ]);
});
