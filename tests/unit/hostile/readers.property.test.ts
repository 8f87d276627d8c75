import { expect, test } from 'vitest';
import { recogniseText } from '../../../lib/journey/recogniseText.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { certificatesIn } from '../../../lib/saml/certificates.ts';
import { decodeMessage } from '../../../lib/saml/decode.ts';
import { identify } from '../../../lib/saml/identify.ts';
import { readMetadata, valuesOf } from '../../../lib/saml/metadata.ts';
import { certificateBody, formCertificate, formOf } from '../../../lib/saml/pem.ts';
import { readXml, type XmlElement } from '../../../lib/saml/xml.ts';
import { readSetUp } from '../../../lib/share/setUpFile.ts';
import { generator } from '../journey/random.ts';
import { mutated, mutatedBytes } from './mutate.ts';

const SEEDS = Array.from({ length: 1_500 }, (_, seed) => seed);
const depth = (element: XmlElement): number => 1 + Math.max(0, ...element.children.map(depth));

test('XML is an element of bounded depth, or a reason', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    for (const input of [mutated(random), mutatedBytes(random)]) {
      const reading = readXml(input);
      if ('ok' in reading) expect(depth(reading.ok)).toBeLessThanOrEqual(61);
      else expect(reading.error).toMatch(/^[a-zA-Z\d]+$/);
    }
  }
});

test('metadata is entities with text for values, or a reason', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    for (const input of [mutated(random), mutatedBytes(random)]) {
      const reading = readMetadata(input);
      if ('error' in reading) expect(reading.error).toMatch(/^[a-zA-Z\d]+$/);
      else
        for (const value of reading.entities.flatMap((e) => Object.values(valuesOf(e))))
          expect(value).toBeTypeOf('string');
    }
  }
});

test('a certificate is whole in every form, or none', () => {
  for (const seed of SEEDS) {
    const text = mutated(generator(seed));
    const reading = readCertificate(text);
    expect(['pem', 'pemOneLine', 'body', null]).toContain(formOf(text));
    const pem = formCertificate(text, 'pem');
    if (pem !== null) expect(certificateBody(pem)).toBe(certificateBody(text));
    if ('der' in reading) expect(certificateBody(text)).toBe(reading.der);
  }
});

test('certificates are found whole, each once', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    for (const input of [mutated(random), mutatedBytes(random)]) {
      const bodies = certificatesIn(input).map((certificate) => certificate.der);
      expect(new Set(bodies).size).toBe(bodies.length);
      for (const body of bodies) expect(certificateBody(body)).toBe(body);
    }
  }
});

test('a message is decoded, or there is a reason', async () => {
  for (const seed of SEEDS) {
    const decoded = await decodeMessage(mutated(generator(seed)));
    if ('error' in decoded) expect(decoded.error).toMatch(/^[a-zA-Z\d]+$/);
    else expect(decoded.message.type).toMatch(/^[A-Z]/);
  }
});

test('any text is of a kind, and gives values of the vocabulary or a reason', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    for (const input of [mutated(random), mutatedBytes(random)])
      expect(identify(input).kind).toMatch(/^[a-zA-Z\d]+$/);
    const reading = recogniseText(mutated(random), null, { sp: null, idp: null }, 'pasted');
    if ('refused' in reading) expect(reading.refused).toMatch(/^[a-zA-Z\d]+$/);
    else for (const found of reading.found) expect(found.value).toBeTypeOf('string');
  }
});

test('a set-up file of anybody has texts for values, or there is a reason', () => {
  for (const seed of SEEDS) {
    const reading = readSetUp(mutated(generator(seed)));
    if ('error' in reading) expect(reading.error).toMatch(/^[a-zA-Z\d]+$/);
    else {
      const { sp, idp } = reading.setUp;
      for (const values of [sp.gives, sp.holds, idp.gives, idp.holds])
        for (const value of Object.values(values)) expect(value).toBeTypeOf('string');
    }
  }
});
