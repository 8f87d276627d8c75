import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { IDP_METADATA, PEM } from '../../../lib/rules/parts/samples.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { isPrivateKey, KEY_TAKEN_OUT } from '../../../lib/saml/privateKey.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');

const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1'): string =>
  String(key.export({ type, format: 'pem' }));
const locked = String(
  rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
);
const body = (text: string): string => text.replace(/-----[^-]*-----/g, '').trim();

const KEYS: readonly [string, string][] = [
  ['PKCS#8, RSA', pem(rsa.privateKey, 'pkcs8')],
  ['PKCS#1', pem(rsa.privateKey, 'pkcs1')],
  ['SEC1', pem(ec.privateKey, 'sec1')],
  ['PKCS#8, elliptic', pem(ec.privateKey, 'pkcs8')],
  ['PKCS#8, Ed25519', pem(ed.privateKey, 'pkcs8')],
  ['encrypted PKCS#8', locked],
];

describe.each(KEYS)('%s is a private key', (_, key) => {
  test.each<[string, string]>([
    ['as PEM', key],
    ['behind a certificate', `${PEM}\n${key}`],
    ['without its lines', body(key)],
    ['in one line', body(key).replace(/\s/g, '')],
    ['cut in half', body(key).slice(0, Math.max(48, body(key).length / 2))],
    ['without its first line', key.slice(key.indexOf('\n') + 1)],
    ['in metadata', IDP_METADATA.replace(/X509Certificate>[^<]*/, `X509Certificate>${body(key)}`)],
    ['in short lines', body(key).replace(/\s/g, '').replace(/.{20}/g, '$&\n')],
  ])('%s', (_how, text) => {
    expect(isPrivateKey(text)).toBe(true);
  });
});

test('the private part of a JSON Web Key, and a PuTTY key', () => {
  expect(isPrivateKey(JSON.stringify(rsa.privateKey.export({ format: 'jwk' })))).toBe(true);
  expect(isPrivateKey('PuTTY-User-Key-File-3: ssh-rsa')).toBe(true);
});

test('nothing else is one', () => {
  for (const text of [
    '',
    PEM,
    VALID,
    OTHER,
    IDP_METADATA,
    'https://sp.test/acs',
    JSON.stringify(rsa.publicKey.export({ format: 'jwk' })),
    pem(rsa.publicKey, 'pkcs1'),
    body(pem(rsa.publicKey, 'pkcs1')),
    String(rsa.publicKey.export({ type: 'spki', format: 'pem' })),
    'MARKETING'.repeat(20),
  ])
    expect(isPrivateKey(text)).toBe(false);
});

test('what stands in its place reads as a key to the rules, and is none', () => {
  expect(readCertificate(KEY_TAKEN_OUT)).toEqual({ kind: 'privateKey' });
  expect(isPrivateKey(KEY_TAKEN_OUT)).toBe(false);
});
