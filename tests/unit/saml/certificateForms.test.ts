import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileText } from '../../../lib/browser/fileText.ts';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import { recogniseText } from '../../../lib/journey/recogniseText.ts';
import { sameValue } from '../../../lib/journey/same.ts';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { formCertificate, sameCertificate } from '../../../lib/saml/certificate.ts';
import { certificatesIn } from '../../../lib/saml/certificates.ts';
import { writeIdpMetadata } from '../../../lib/saml/metadata.ts';

const AT = Date.parse('2026-11-21T00:00:00Z');
const DER = Buffer.from(VALID, 'base64');
/** As Node writes it: 64 columns, a line end at the end. */
const PEM = new X509Certificate(DER).toString();
const CHAIN = readFileSync('tests/corpus/chains/chain.p7b');
const LEAF = certificatesIn(CHAIN)[0]?.der ?? '';

/** Files as administrators are handed them, all of the same certificate. */
const FILES: [string, string | Uint8Array][] = [
  ['PEM', PEM],
  ['PEM with Windows line ends', PEM.replaceAll('\n', '\r\n')],
  ['PEM in one line', PEM.replaceAll('\n', '')],
  ['PEM with blanks for line ends', PEM.replaceAll('\n', ' ')],
  ['PEM in UTF-16', Buffer.from(`\uFEFF${PEM}`, 'utf16le')],
  ['PEM with words around it', `subject=CN = dev-500508\n${PEM}issuer=CN = dev-500508\n`],
  ['base64 alone', VALID],
  ['base64 in lines', VALID.replace(/.{76}/g, '$&\r\n')],
  ['DER', DER],
  ['twice in a row', PEM + PEM],
  [
    'metadata',
    writeIdpMetadata({ idpEntityId: 'urn:idp', ssoUrl: 'https://i', certificate: VALID }),
  ],
];

const taken = (file: string | Uint8Array): string[] => {
  const text = fileText(typeof file === 'string' ? Buffer.from(file) : file);
  const reading = recogniseText(text, 'idp', { sp: null, idp: null }, 'file', AT);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.found.filter((f) => f.field === 'certificate').map((f) => f.value);
};

test.each(FILES)('is taken from a file: %s', (_, file) => {
  expect(taken(file)).toEqual([PEM]);
});

test.each<[string, Uint8Array | string]>([
  ['DER', CHAIN],
  ['PEM', readFileSync('tests/corpus/chains/chain.pem.p7b')],
  ['base64', CHAIN.toString('base64')],
  [
    'certificates in a row',
    certificatesIn(CHAIN)
      .reverse()
      .map((c) => formCertificate(c.der, 'pem'))
      .join(''),
  ],
])('the end of a chain is taken from it: %s', (_, file) => {
  const [one, ...others] = taken(file);
  expect(sameCertificate(one ?? '', LEAF)).toBe(true);
  expect(others).toEqual([]);
});

/** Which form each SP takes, as its dossier has it. */
const FORMS: Record<string, string> = {
  '8x8': PEM,
  clevertap: PEM,
  infobip: PEM.replaceAll('\n', ''),
  inocx: PEM,
  sipgate: PEM,
};

describe('is rewritten into the form that an SP takes', () => {
  test.each(
    CONSOLES.filter(({ side }) => side === 'sp').map((console) => [console.id, console] as const),
  )('%s', (id, console) => {
    const forms = console.pages.flatMap((page) => page.fields.certificate?.form ?? []);
    expect(forms).not.toEqual([]);
    for (const form of forms)
      for (const [, file] of FILES)
        expect(taken(file).map((text) => formCertificate(text, form))).toEqual([FORMS[id]]);
  });
});

test('two compare as certificates, whatever form each has', () => {
  const forms = [PEM, PEM.replaceAll('\n', ''), VALID, VALID.replace(/.{76}/g, '$&\r\n')];
  for (const one of forms) {
    for (const other of forms) {
      expect(sameCertificate(one, other)).toBe(true);
      expect(sameValue('certificate', one, other)).toBe(true);
    }
    expect(sameCertificate(one, OTHER)).toBe(false);
    expect(sameValue('certificate', one, OTHER)).toBe(false);
  }
});
