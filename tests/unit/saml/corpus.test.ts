import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { decodeMessage } from '../../../lib/saml/decode.ts';
import { identify } from '../../../lib/saml/identify.ts';
import { readMetadata, valuesOf } from '../../../lib/saml/metadata.ts';

const CORPUS = 'tests/corpus/python3-saml';

const files = (folder: string): string[] =>
  readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Made to be refused: not well-formed, and with an unknown root. */
const NO_METADATA: Record<string, string> = {
  'unparsed_metadata.xml': 'malformed',
  'noentity_metadata_settings1.xml': 'notMetadata',
};

describe('metadata', () => {
  test.each(files('metadata'))('%s', (file) => {
    const reading = readMetadata(readFileSync(file));
    const error = NO_METADATA[name(file)];
    if (error !== undefined) {
      expect(reading).toEqual({ error });
      return;
    }
    if ('error' in reading) throw new Error(reading.error);
    expect(reading.entities).not.toEqual([]);
    for (const entity of reading.entities) {
      const values = valuesOf(entity);
      expect(entity.roles).not.toEqual([]);
      if (entity.roles.includes('idp')) {
        expect(values.idpEntityId).toMatch(/^(?:https?:|urn:)/);
        expect(values.ssoUrl).toMatch(/^https?:\/\//);
      } else {
        expect(values.spEntityId).toMatch(/^https?:/);
        expect(values.acsUrl).toMatch(/^https?:\/\//);
      }
      for (const { body } of entity.certificates) {
        expect(['certificate', 'notX509', 'truncated', 'notBase64']).toContain(
          readCertificate(body).kind,
        );
      }
    }
  });
});

describe('certificates', () => {
  test.each(files('certs'))('%s', (file) => {
    const reading = readCertificate(readFileSync(file, 'utf8'));
    if (name(file) === 'Test_Root_CA.crt') {
      expect(reading.kind).toBe('truncated');
      return;
    }
    expect(reading).toMatchObject({
      kind: 'certificate',
      key: { algorithm: 'RSA', bits: 1024 },
      signatureHash: 'SHA-1',
      notAfter: new Date('2007-08-14T12:01:35Z'),
    });
  });
});

describe('messages', () => {
  const folders = ['requests', 'responses', 'logout_requests', 'logout_responses'];
  test.each(folders.flatMap(files))('%s', async (file) => {
    const found = identify(readFileSync(file));
    expect(found.kind).toBe('samlMessage');
    const decoded = await decodeMessage(found.text);
    if ('error' in decoded) throw new Error(decoded.error);
    expect(decoded.message.type).toMatch(/^(?:AuthnRequest|Response|Assertion|Logout\w+)$/);
    for (const signature of decoded.message.signatures) expect(signature.valid).toBeNull();
  });
});
