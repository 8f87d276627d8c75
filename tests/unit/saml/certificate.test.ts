import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { OTHER, SHA1, VALID, WEAK } from '../../../lib/rules/parts/sampleCertificates.ts';
import { IDP_METADATA } from '../../../lib/rules/parts/samples.ts';
import { fromBase64 } from '../../../lib/saml/bytes.ts';
import {
  formCertificate,
  readCertificate,
  sameCertificate,
} from '../../../lib/saml/certificate.ts';
import { formOf } from '../../../lib/saml/pem.ts';

const PEM = formCertificate(VALID, 'pem') ?? '';
const SECRET = 'MC4CAQAwBQYDK2VwBCIEIFx0';
const wrap = (label: string, body: string): string =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;

describe('reads a certificate', () => {
  test.each<[string, string]>([
    ['PEM', PEM],
    ['PEM with Windows line ends', PEM.replaceAll('\n', '\r\n')],
    ['PEM in one line', PEM.replaceAll('\n', '')],
    ['PEM with blanks for line ends', PEM.replaceAll('\n', ' ')],
    ['base64 alone', VALID],
    ['base64 in lines', VALID.replace(/.{76}/g, '$&\n')],
    ['attributes before it', `subject=/CN=dev-500508\n${PEM}`],
  ])('%s', (_, text) => {
    expect(readCertificate(text)).toMatchObject({
      kind: 'certificate',
      subject: 'CN=dev-500508',
      key: { algorithm: 'RSA', bits: 2048 },
      signatureHash: 'SHA-256',
      notAfter: new Date('2036-01-26T00:00:00Z'),
      der: VALID,
      count: 1,
    });
  });

  test('says what Node says of it', () => {
    for (const body of [VALID, OTHER, WEAK, SHA1]) {
      const node = new X509Certificate(Buffer.from(body, 'base64'));
      const reading = readCertificate(body);
      if (reading.kind !== 'certificate') throw new Error(reading.kind);
      expect(reading.sha1).toBe(node.fingerprint.replaceAll(':', '').toLowerCase());
      expect(reading.sha256).toBe(node.fingerprint256.replaceAll(':', '').toLowerCase());
      expect(reading.serial.toUpperCase()).toContain(node.serialNumber);
      expect(reading.notBefore).toEqual(new Date(node.validFrom));
      expect(reading.key.bits).toBe(node.publicKey.asymmetricKeyDetails?.modulusLength);
    }
    expect(readCertificate(OTHER)).toMatchObject({ key: { algorithm: 'EC', curve: 'P-256' } });
    expect(readCertificate(SHA1)).toMatchObject({ signatureHash: 'SHA-1' });
  });

  test('the first of several, and how many', () => {
    const text = PEM + formCertificate(OTHER, 'pem');
    expect(readCertificate(text)).toMatchObject({ der: VALID, count: 2 });
  });

  test('fingerprints of any length of message', async () => {
    const { sha1, sha256 } = await import('../../../lib/saml/hash.ts');
    for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
      const message = new Uint8Array(length).fill(0x61);
      expect(sha1(message)).toBe(createHash('sha1').update(message).digest('hex'));
      expect(sha256(message)).toBe(createHash('sha256').update(message).digest('hex'));
    }
  });
});

describe('names what is none', () => {
  test.each<[string, string, string]>([
    ['nothing', ' \n', 'empty'],
    ['a private key', wrap('PRIVATE KEY', SECRET), 'privateKey'],
    ['an older private key', wrap('RSA PRIVATE KEY', SECRET), 'privateKey'],
    ['a private key behind a certificate', PEM + wrap('PRIVATE KEY', SECRET), 'privateKey'],
    ['a private key without its lines', SECRET + 'A'.repeat(40), 'privateKey'],
    ['a private key as JWK', `{"kty":"OKP","d":"${SECRET}"}`, 'privateKey'],
    ['a request', wrap('CERTIFICATE REQUEST', 'MIIB'), 'csr'],
    ['a public key', wrap('PUBLIC KEY', 'MIIB'), 'publicKey'],
    [
      'a public key without its lines',
      'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=',
      'publicKey',
    ],
    ['PKCS#7', wrap('PKCS7', 'MIIB'), 'pkcs7'],
    [
      'a SHA-1 fingerprint',
      'EB:BF:9F:F5:57:D1:15:D7:5C:12:22:B2:38:2E:21:F4:35:C8:AA:56',
      'fingerprint',
    ],
    ['a SHA-256 fingerprint', 'a1'.repeat(32), 'fingerprint'],
    ['a web page', '<!DOCTYPE html><html></html>', 'html'],
    ['metadata', IDP_METADATA, 'metadata'],
    ['an address', 'https://dev-1.okta.com/app/exk1/sso/saml/metadata', 'url'],
    ['words', 'certificate of Okta', 'notBase64'],
    ['base64 of something else', btoa('hello, this is no certificate'), 'notX509'],
    ['no END line', PEM.slice(0, -30), 'truncated'],
    ['no BEGIN line', PEM.slice(30), 'truncated'],
    ['half of it', VALID.slice(0, 700), 'truncated'],
    ['cut off by an ellipsis', `${VALID.slice(0, 100)}…`, 'truncated'],
    ['a line missing in the middle', PEM.slice(0, 300) + PEM.slice(430), 'truncated'],
    ['something behind it', VALID.replace(/=*$/, '') + 'AAAA'.repeat(4), 'notX509'],
    ['megabytes', 'A'.repeat(3_000_000), 'tooLarge'],
  ])('%s', (_, text, kind) => {
    const reading = readCertificate(text);
    expect(reading.kind).toBe(kind);
    if (kind === 'privateKey') expect(JSON.stringify(reading)).not.toContain(SECRET.slice(0, 8));
  });

  test('whatever is broken in it, without throwing', () => {
    const der = fromBase64(VALID) ?? new Uint8Array();
    for (let at = 0; at < der.length; at += 3) {
      const broken = Buffer.from(der);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(readCertificate(broken.toString('base64')).kind).toBeTypeOf('string');
    }
  });
});

describe('forms', () => {
  test('each from each', () => {
    for (const from of ['pem', 'pemOneLine', 'body'] as const) {
      const text = formCertificate(VALID, from) ?? '';
      expect(formOf(text)).toBe(from);
      for (const to of ['pem', 'pemOneLine', 'body'] as const) {
        expect(formCertificate(text, to)).toBe(formCertificate(VALID, to));
      }
    }
    expect(PEM.split('\n').every((line) => line.length <= 64)).toBe(true);
    expect(() => new X509Certificate(PEM)).not.toThrow();
  });

  test('none of what is no certificate', () => {
    for (const text of ['', 'x', wrap('PRIVATE KEY', SECRET), VALID.slice(0, 500), IDP_METADATA]) {
      expect(formCertificate(text, 'pem')).toBeNull();
    }
  });

  test('sameness is that of the bytes', () => {
    expect(sameCertificate(PEM, VALID)).toBe(true);
    expect(sameCertificate(PEM, OTHER)).toBe(false);
    expect(sameCertificate('', '')).toBe(false);
  });
});
