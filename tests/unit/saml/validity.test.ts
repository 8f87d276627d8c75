import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as samples from '../../../lib/rules/parts/sampleCertificates.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { certificateBody } from '../../../lib/saml/pem.ts';
import { standingAt, validityOf } from '../../../lib/saml/validity.ts';

const CORPUS = 'tests/corpus/python3-saml/certs';

test('as reading the whole certificate says', () => {
  const corpus = readdirSync(CORPUS)
    .map((file) => certificateBody(readFileSync(`${CORPUS}/${file}`, 'utf8')))
    .filter((body) => body !== null);
  expect(corpus.length).toBeGreaterThan(1);
  for (const body of [...corpus, ...Object.values(samples)]) {
    const reading = readCertificate(body);
    if (reading.kind !== 'certificate') throw new Error(reading.kind);
    expect(validityOf(body)).toEqual({
      notBefore: reading.notBefore.getTime(),
      notAfter: reading.notAfter.getTime(),
    });
  }
});

test.each(['', 'x', 'MIIB', btoa('\u0030\u0080'), samples.VALID.slice(0, 60)])(
  'none of %j',
  (text) => {
    expect(validityOf(text)).toBeNull();
  },
);

test('how it stands at a moment', () => {
  const validity = { notBefore: 10, notAfter: 20 };
  expect([9, 10, 20, 21].map((at) => standingAt(validity, at))).toEqual([
    'future',
    'valid',
    'valid',
    'expired',
  ]);
});
