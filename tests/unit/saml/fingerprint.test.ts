import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { hasFingerprint, readFingerprint } from '../../../lib/saml/fingerprint.ts';

const node = new X509Certificate(Buffer.from(VALID, 'base64'));
const facts = (body: string) => {
  const reading = readCertificate(body);
  if (reading.kind !== 'certificate') throw new Error(reading.kind);
  return reading;
};

describe('one fingerprint, as consoles and tools show it', () => {
  const forms: [string, (colons: string) => string][] = [
    ['pairs with colons, as Google and OneLogin', (f) => f],
    ['in one piece, as Entra', (f) => f.replaceAll(':', '')],
    ['lower case', (f) => f.toLowerCase()],
    [
      'pairs with blanks, as Windows, with its invisible mark',
      (f) => `\u200e${f.replaceAll(':', ' ')}`,
    ],
    ['pairs with hyphens', (f) => f.replaceAll(':', '-')],
    ['two lines', (f) => `${f.slice(0, 30)}\n${f.slice(30)}`],
    ['openssl', (f) => `SHA1 Fingerprint=${f}`],
    ['openssl 3', (f) => `sha256 Fingerprint=${f}`],
    ['a label before it', (f) => `SHA-256 fingerprint\n${f}`],
    ['a thumbprint', (f) => `Thumbprint: ${f.replaceAll(':', '')}`],
  ];
  test.each(forms)('%s', (_, form) => {
    for (const [hash, shown] of [
      ['SHA-1', node.fingerprint],
      ['SHA-256', node.fingerprint256],
    ] as const) {
      expect(readFingerprint(form(shown))).toEqual({
        hash,
        hex: shown.replaceAll(':', '').toLowerCase(),
      });
      expect(readCertificate(form(shown))).toEqual({ kind: 'fingerprint' });
      expect(hasFingerprint(facts(VALID), form(shown))).toBe(true);
      expect(hasFingerprint(facts(OTHER), form(shown))).toBe(false);
    }
  });
});

test('what is no fingerprint, or says nothing of a certificate', () => {
  expect(readFingerprint('0123456789abcdef'.repeat(2))?.hash).toBe('MD5');
  expect(hasFingerprint(facts(VALID), '0123456789abcdef'.repeat(2))).toBeNull();
  for (const text of [
    '',
    'fingerprint',
    'a1'.repeat(19),
    `${'a1'.repeat(19)}g1`,
    VALID,
    'a '.repeat(9_999),
  ]) {
    expect(readFingerprint(text)).toBeNull();
    expect(hasFingerprint(facts(VALID), text)).toBeNull();
  }
});
