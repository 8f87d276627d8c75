import { beforeAll, expect, it } from 'vitest';
import type { Verification } from '../../../../lib/model/signature.ts';
import { decryptMessage } from '../../../../lib/saml/encryption/decrypt.ts';
import { type OpeningKey, readOpeningKey } from '../../../../lib/saml/encryption/privateKey.ts';
import { verifyMessage } from '../../../../lib/saml/signature/message.ts';
import { encrypted, newPair, type Pair } from '../encryption/encrypted.ts';
import { assertion, type Key, newKey, response, signed, told } from './signed.ts';

let key: Key;
let pair: Pair;
let opener: OpeningKey;
beforeAll(async () => {
  key = await newKey();
  pair = newPair();
  const reading = await readOpeningKey(pair.pkcs1);
  if ('error' in reading) throw new Error(reading.error);
  opener = reading.ok;
});

const verify = async (xml: string): Promise<Verification> => {
  const decryption = await decryptMessage(xml, opener);
  if ('error' in decryption) throw new Error(decryption.error);
  const message = { xml, message: null, querySignature: null };
  return verifyMessage(message, [key.certificate], [], decryption);
};

const SAML = 'xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
const closed = (inside: string): string =>
  encrypted('EncryptedAssertion', inside, pair).replace(' ', ` ${SAML} `);

it('a response signed around an assertion that was signed and then encrypted', async () => {
  const inner = signed(assertion('a', 'ann'), 'a', key);
  const xml = signed(response('r', `<x/>${closed(inner)}<y/>`), 'r', key);
  const result = await verify(xml);
  expect(told(result)).toEqual(['Response r: valid', 'Assertion a: valid']);
  expect(result.coverage).toMatchObject([
    { element: 'Response', id: 'r', signedBy: [0] },
    { element: 'Assertion', id: 'a', used: true, signedBy: [0, 1] },
  ]);
});

it('an unsigned response around an encrypted assertion', async () => {
  const inner = signed(assertion('a', 'ann'), 'a', key);
  const result = await verify(response('r', closed(inner)));
  expect(told(result)).toEqual(['Assertion a: valid']);
  expect(result.coverage).toMatchObject([{ signedBy: [] }, { id: 'a', signedBy: [0] }]);
  const unsigned = await verify(response('r', closed(assertion('a', 'ann'))));
  expect(unsigned.coverage).toMatchObject([{ signedBy: [] }, { id: 'a', signedBy: [] }]);
});

it('anybody can encrypt: an assertion of nobody’s beside a signed one', async () => {
  const inner = signed(assertion('a', 'ann'), 'a', key);
  const xml = response('r', closed(assertion('evil', 'eve')) + closed(inner));
  const { coverage } = await verify(xml);
  expect(coverage).toMatchObject([
    { id: 'r', signedBy: [] },
    { id: 'evil', signedBy: [] },
    { id: 'a', signedBy: [0] },
  ]);
});

it('a signed assertion of which the NameID is encrypted', async () => {
  const name = encrypted('EncryptedID', '<saml:NameID>ann</saml:NameID>', pair);
  const plain = assertion('a', '').replace('<saml:NameID></saml:NameID>', name);
  const result = await verify(signed(response('r', plain), 'a', key));
  expect(told(result)).toEqual(['Assertion a: valid']);
  expect(result.coverage).toMatchObject([{ signedBy: [] }, { id: 'a', signedBy: [0] }]);
});
