import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Side } from '../../../lib/model/field.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { decodeMessage } from '../../../lib/saml/decode.ts';
import { sha256 } from '../../../lib/saml/hash.ts';
import { identify } from '../../../lib/saml/identify.ts';
import {
  BINDINGS,
  type Endpoint,
  type MetadataEntity,
  readMetadata,
  valuesOf,
} from '../../../lib/saml/metadata.ts';

import { importRecording } from '../../../lib/trace/import/import.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';

const CORPUS = 'tests/corpus/python3-saml';

const files = (folder: string): string[] =>
  readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** What python3-saml's own tests, or tools beside them, say of a file; `source` names them. */
const expected = (folder: string, file: string): unknown =>
  JSON.parse(
    readFileSync(
      join('tests/corpus/expected', folder, name(file).replace(/\.\w+$/, '.json')),
      'utf8',
    ),
  );

interface ExpectedRole {
  redirect: string | null;
  post: string | null;
  logout: string | null;
  nameIdFormats: string[];
  /** SHA-256 of the bodies as they stand in the file. */
  signing: string[];
  encryption: string[];
  WantAuthnRequestsSigned?: string;
  AuthnRequestsSigned?: string;
  WantAssertionsSigned?: string;
}

interface ExpectedMetadata {
  error?: string;
  entities?: {
    entityId: string;
    validUntil: string | null;
    idp?: ExpectedRole;
    sp?: ExpectedRole;
  }[];
}

const said = (flag: boolean | null): string | undefined =>
  flag === null ? undefined : String(flag);

/** The role as this reader sees it, in the words of the expectation. */
const seen = (entity: MetadataEntity, side: Side): ExpectedRole => {
  const endpoints = side === 'idp' ? entity.ssoUrls : entity.acsUrls;
  const at = (of: Endpoint[], binding: 'redirect' | 'post'): string | null =>
    of.find((e) => e.binding === BINDINGS[binding])?.location ?? null;
  const keys = (use: string): string[] =>
    entity.certificates
      .filter((c) => c.role === side && (c.use ?? use) === use)
      .map(({ body }) => sha256(new TextEncoder().encode(body)));
  const flags =
    side === 'idp'
      ? { WantAuthnRequestsSigned: said(entity.wantAuthnRequestsSigned) }
      : {
          AuthnRequestsSigned: said(entity.authnRequestsSigned),
          WantAssertionsSigned: said(entity.wantAssertionsSigned),
        };
  return {
    redirect: at(endpoints, 'redirect'),
    post: at(endpoints, 'post'),
    logout: at(
      entity.sloUrls.filter((e) => e.role === side),
      'redirect',
    ),
    nameIdFormats: entity.nameIdFormats.filter((f) => f.role === side).map((f) => f.format),
    signing: keys('signing'),
    encryption: keys('encryption'),
    ...JSON.parse(JSON.stringify(flags)),
  };
};

describe('metadata', () => {
  test.each(files('metadata'))('%s', (file) => {
    const { error, entities } = expected('metadata', file) as ExpectedMetadata;
    const reading = readMetadata(readFileSync(file));
    if (error !== undefined) {
      expect(reading).toEqual({ error });
      return;
    }
    if ('error' in reading) throw new Error(reading.error);
    const got = reading.entities.map((entity) => ({
      entityId: entity.entityId,
      validUntil: entity.validUntil,
      ...Object.fromEntries(entity.roles.map((side) => [side, seen(entity, side)])),
    }));
    expect(got).toEqual(entities);
  });

  test.each(files('metadata'))('the values taken from %s', (file) => {
    const { entities } = expected('metadata', file) as ExpectedMetadata;
    const reading = readMetadata(readFileSync(file));
    const values = 'entities' in reading ? reading.entities.map((e) => valuesOf(e)) : undefined;
    const taken = values?.map((v) => [v.idpEntityId ?? v.spEntityId, v.ssoUrl ?? v.acsUrl]);
    expect(taken).toEqual(entities?.map((e) => [e.entityId, e.idp?.redirect ?? e.sp?.post]));
  });
});

describe('certificates', () => {
  test.each(files('certs'))('%s', (file) => {
    const reading = readCertificate(readFileSync(file, 'utf8'));
    const { source: _, ...facts } = expected('certs', file) as Record<string, unknown>;
    expect(JSON.parse(JSON.stringify(reading))).toMatchObject(facts);
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

  test.each(folders.flatMap(files))('%s, in a trace', async (file) => {
    const text = readFileSync(file, 'utf8').trim();
    const reading = await importRecording(text);
    const [message] = 'recording' in reading ? await messagesOf(reading.recording) : [];
    const decoded = await decodeMessage(text);
    // One of the corpus is SAML 1.1, which has no message of SAML 2.0.
    const older = file.includes('no_saml2');
    expect(message).toMatchObject({ protocol: older ? 'saml1' : 'saml2', unreadable: null });
    expect(message?.message).toEqual(older ? null : 'message' in decoded && decoded.message);
    expect(message?.xml?.trim()).toBe('xml' in decoded && decoded.xml.trim());
  });
});
