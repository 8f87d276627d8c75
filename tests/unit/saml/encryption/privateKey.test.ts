import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { PEM } from '../../../../lib/rules/parts/samples.ts';
import { readOpeningKey } from '../../../../lib/saml/encryption/privateKey.ts';
import { readRsaKey, rsaDecrypt } from '../../../../lib/saml/encryption/rsa.ts';
import { newPair } from './encrypted.ts';

const { pkcs1, pkcs8 } = newPair();
const bare = pkcs8.replace(/-----.*-----|\s/g, '');

it.each([
  ['PKCS#8', pkcs8],
  ['PKCS#1', pkcs1],
  ['base64 alone', bare],
  ['one line', pkcs8.replace(/\n/g, '')],
  ['with text around', `Bag Attributes\n${pkcs8}\nmore`],
])('%s', async (_, text) => {
  expect(await readOpeningKey(text)).toMatchObject({ ok: { bits: 2048 } });
});

it('can’t be read back', async () => {
  expect(JSON.stringify(await readOpeningKey(pkcs8))).toBe('{"ok":{"bits":2048}}');
});

const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const locked = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const secret = { cipher: 'aes-256-cbc', passphrase: 'x' };
it.each([
  ['nothing', ' ', 'empty'],
  ['a certificate', PEM, 'notPrivate'],
  ['elliptic', elliptic.export({ type: 'pkcs8', format: 'pem' }), 'notRsa'],
  ['elliptic, SEC1', elliptic.export({ type: 'sec1', format: 'pem' }), 'notRsa'],
  ['locked', locked.export({ type: 'pkcs8', format: 'pem', ...secret }), 'encrypted'],
  ['locked, PKCS#1', locked.export({ type: 'pkcs1', format: 'pem', ...secret }), 'encrypted'],
  ['cut off', pkcs8.slice(0, 500), 'malformed'],
  ['words', 'hello there', 'malformed'],
  ['too much', 'A'.repeat(3_000_000), 'tooLarge'],
])('refuses %s', async (_, text, error) => {
  expect(await readOpeningKey(String(text))).toEqual({ error });
});

it('refuses a key whose parts do not belong together', async () => {
  const der = Buffer.from(pkcs1.replace(/-----.*-----|\s/g, ''), 'base64');
  const changed = (at: number): Buffer =>
    Buffer.from(der.map((byte, i) => (i === at ? byte ^ 2 : byte)));
  // The modulus is not the product of the primes; then the last number of all is wrong.
  expect(await readOpeningKey(changed(100).toString('base64'))).toEqual({ error: 'malformed' });
  const numbers = readRsaKey(changed(der.length - 9));
  expect(numbers && rsaDecrypt(numbers, new Uint8Array(256).fill(1))).toBeNull();
  const right = readRsaKey(der);
  expect(right && rsaDecrypt(right, new Uint8Array(256).fill(1))).not.toBeNull();
});
