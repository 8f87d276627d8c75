import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import { recogniseText } from '../../../lib/journey/recogniseText.ts';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { formCertificate } from '../../../lib/saml/certificate.ts';
import { certificatesIn } from '../../../lib/saml/certificates.ts';
import { writeIdpMetadata } from '../../../lib/saml/metadata.ts';

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
const pem = (body: string): string => formCertificate(body, 'pem') ?? '';
const CHAINS = 'tests/corpus/chains';
const file = (name: string): Buffer => readFileSync(`${CHAINS}/${name}`);
const found = (input: string | Uint8Array): string[] => certificatesIn(input).map((c) => c.der);

describe('finds all certificates', () => {
  const metadata = writeIdpMetadata({ idpEntityId: 'urn:idp', certificate: VALID });
  test.each<[string, string | Uint8Array, string[]]>([
    ['PEM', pem(VALID), [VALID]],
    ['PEM in one line', formCertificate(VALID, 'pemOneLine') ?? '', [VALID]],
    ['DER', bytes(VALID), [VALID]],
    ['base64 alone', VALID, [VALID]],
    ['base64 in lines', VALID.replace(/.{76}/g, '$&\r\n'), [VALID]],
    ['PEM with attributes between', `a\n${pem(VALID)}subject=/CN=b\n${pem(OTHER)}`, [VALID, OTHER]],
    ['the same one twice', pem(VALID) + pem(VALID), [VALID]],
    ['DER joined', Buffer.concat([bytes(VALID), bytes(OTHER)]), [VALID, OTHER]],
    ['base64 under base64', `${VALID}\n\n${OTHER}`, [VALID, OTHER]],
    ['metadata', metadata, [VALID]],
    [
      'a response',
      `<Response><a><X509Certificate>${OTHER}</X509Certificate></a></Response>`,
      [OTHER],
    ],
    ['base64 of metadata', Buffer.from(metadata).toString('base64'), [VALID]],
    ['base64 of PEM', Buffer.from(pem(VALID)).toString('base64'), [VALID]],
    ['a certificate beside a broken one', pem(VALID) + pem(OTHER).replace(/M../, 'AAA'), [VALID]],
    ['none', 'words', []],
    ['none in a private key', '-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----', []],
  ])('%s', (_, input, bodies) => {
    expect(found(input)).toEqual(bodies);
  });
});

/** Made with `openssl crl2pkcs7 -nocrl`: root, intermediate and leaf, in this order. */
describe('a PKCS#7 chain', () => {
  const der = file('chain.p7b');
  test.each<[string, string | Uint8Array]>([
    ['DER', der],
    ['PEM', file('chain.pem.p7b')],
    ['base64', der.toString('base64')],
  ])('%s: from its end', (_, input) => {
    expect(certificatesIn(input).map((c) => c.subject)).toEqual([
      'CN=idp.ferry.test',
      'CN=Ferry Root',
      'CN=Ferry Intermediate',
    ]);
  });

  test('its end is the certificate that is taken from it', () => {
    const [leaf] = certificatesIn(der);
    const reading = recogniseText(der.toString('base64'), 'idp', { sp: null, idp: null }, 'file');
    expect(reading).toMatchObject({
      found: [{ field: 'certificate', value: pem(leaf?.der ?? '') }],
    });
  });

  test('is shown by its certificates', async () => {
    const { kind, decoded } = await inspect(der, { now: new Date('2026-01-01') });
    expect(kind).toBe('pkcs7');
    expect(decoded).toMatchObject({ certificates: [{ subject: 'CN=idp.ferry.test' }, {}, {}] });
  });

  test('broken anywhere or cut off, without throwing', () => {
    for (let at = 0; at < der.length; at += 7) {
      const broken = Buffer.from(der);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(found(broken).length).toBeLessThanOrEqual(3);
      expect(found(der.subarray(0, at)).length).toBeLessThanOrEqual(3);
    }
  });
});
