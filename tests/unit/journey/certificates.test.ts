import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../lib/journey/apply.ts';
import { knownCertificates } from '../../../lib/journey/certificates.ts';
import { fromMetadata } from '../../../lib/journey/fromMetadata.ts';
import { recogniseText } from '../../../lib/journey/recogniseText.ts';
import { begin } from '../../../lib/journey/transition.ts';
import type { Connection, ConnectionEvent, Provenance } from '../../../lib/model/connection.ts';
import type { Field } from '../../../lib/model/field.ts';
import {
  ENDING,
  EXPIRED,
  FUTURE,
  OTHER,
  SHA1,
  VALID,
} from '../../../lib/rules/parts/sampleCertificates.ts';
import { formCertificate } from '../../../lib/saml/certificate.ts';
import { writeIdpMetadata } from '../../../lib/saml/metadata.ts';

const NOW = Date.parse('2026-11-21T00:00:00Z');
const NOBODY = { sp: null, idp: null };
const pem = (body: string): string => formCertificate(body, 'pem') ?? '';

const metadata = (...bodies: string[]): string => {
  const xml = writeIdpMetadata({
    idpEntityId: 'urn:idp',
    ssoUrl: 'https://idp.test',
    certificate: VALID,
  });
  const [key = ''] = /<md:KeyDescriptor[\s\S]*<\/md:KeyDescriptor>/.exec(xml) ?? [];
  return xml.replace(key, bodies.map((body) => key.replace(VALID, body)).join(''));
};

const captured = (field: Field, value: string, how: Provenance['how']): ConnectionEvent => {
  const from = { how, console: null, page: null, label: null, at: 5 };
  return { type: 'captured', side: 'idp', slot: 'gives', field, capture: { value, from }, at: 5 };
};
const connected = (...events: ConnectionEvent[]): Connection =>
  applyAll(begin('id', 'A', 1).connection, events).connection;
const taken = ({ idp }: Connection): string | undefined => idp.gives.certificate?.value;
const asked = ({ conflicts }: Connection): string[] => conflicts.map((c) => c.offered.value);

/** The certificates that a text has for a connection, in their order. */
const found = (text: string): string[] => {
  const reading = recogniseText(text, 'idp', NOBODY, 'file', NOW);
  if ('refused' in reading) return [reading.refused];
  return reading.found.filter((f) => f.field === 'certificate').map((f) => f.value);
};

describe('of several certificates in metadata', () => {
  test.each<[string, string[], string[]]>([
    ['the one that is valid', [EXPIRED, FUTURE, VALID], [VALID]],
    ['all that are valid', [EXPIRED, OTHER, VALID], [OTHER, VALID]],
    ['the first, when none is', [FUTURE, EXPIRED], [FUTURE]],
    ['the one, named twice', [VALID, VALID], [VALID]],
  ])('%s', (_, bodies, wanted) => {
    expect(found(metadata(...bodies))).toEqual(wanted.map(pem));
    const connection = connected(captured('metadataXml', metadata(...bodies), 'download'));
    const whole = applyAll(connection, fromMetadata(connection, NOW)).connection;
    expect([taken(whole), ...asked(whole)]).toEqual(wanted.map(pem));
  });
});

describe('of several certificates in a file', () => {
  test.each<[string, string[], string[]]>([
    ['the one that is valid', [EXPIRED, VALID], [VALID]],
    ['all that are valid, of one provider too', [VALID, OTHER], [VALID, OTHER]],
  ])('%s', (_, bodies, wanted) => {
    expect(found(bodies.map(pem).join(''))).toEqual(wanted.map(pem));
  });
});

test('the one that is chosen settles the questions about the others', () => {
  const several = connected(
    captured('certificate', pem(VALID), 'page'),
    captured('certificate', pem(ENDING), 'metadata'),
    captured('certificate', pem(OTHER), 'metadata'),
  );
  expect(asked(several)).toEqual([ENDING, OTHER].map(pem));
  const chosen = applyAll(several, [
    { type: 'answered', side: 'idp', field: 'certificate', value: pem(OTHER), how: 'typed', at: 6 },
  ]).connection;
  expect([taken(chosen), ...asked(chosen)]).toEqual([pem(OTHER)]);
});

test('what tells one from another', () => {
  const connection = connected(
    captured('certificate', pem(VALID), 'page'),
    captured('certificate', pem(ENDING), 'page'),
    captured('metadataXml', metadata(EXPIRED, VALID, FUTURE), 'download'),
  );
  const all = knownCertificates(connection, NOW);
  expect(all.map((c) => [c.value, c.standing, c.taken, c.newest])).toEqual([
    [pem(VALID), 'valid', true, false],
    [pem(ENDING), 'valid', false, false],
    [pem(EXPIRED), 'expired', false, false],
    [pem(FUTURE), 'future', false, true],
  ]);
  for (const { value, sha1 } of all)
    expect(sha1).toBe(new X509Certificate(value).fingerprint.replaceAll(':', ''));
  expect(knownCertificates(connected(), NOW)).toEqual([]);
  const own = captured('spCertificate', pem(OTHER), 'page');
  expect(
    knownCertificates(connected({ ...own, side: 'sp' } as ConnectionEvent), NOW),
  ).toMatchObject([{ side: 'sp', value: pem(OTHER), taken: true, newest: false }]);
});

describe('a certificate in a message', () => {
  const response = (body: string): string =>
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><ds:Signature xmlns:ds="x"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature></samlp:Response>`;
  const base64 = Buffer.from(response(VALID)).toString('base64');
  test.each<[string, string]>([
    ['as XML', response(VALID)],
    ['as posted', base64],
    ['in a form body', `SAMLResponse=${encodeURIComponent(base64)}&RelayState=%2F`],
  ])('is found, and known to be from there: %s', (_, text) => {
    expect(recogniseText(text, null, NOBODY, 'pasted', NOW)).toEqual({
      found: [
        { side: 'idp', slot: 'gives', field: 'certificate', value: pem(VALID), how: 'message' },
      ],
      consoles: {},
    });
  });

  test('nothing, where there is none', () => {
    expect(found(response(''))).toEqual(['unknownText']);
    expect(found('<samlp:AuthnRequest xmlns:samlp="x"/>')).toEqual(['unknownText']);
  });

  test('gives way to what is configured, and asks where it came second', () => {
    const message = captured('certificate', pem(VALID), 'message');
    const page = captured('certificate', pem(SHA1), 'page');
    const first = connected(message, page);
    expect([taken(first), ...asked(first)]).toEqual([pem(SHA1)]);
    const second = connected(page, message);
    expect([taken(second), ...asked(second)]).toEqual([SHA1, VALID].map(pem));
    const same = connected(message, captured('certificate', pem(VALID), 'page'));
    expect(same.idp.gives.certificate?.from.how).toBe('page');
  });
});
