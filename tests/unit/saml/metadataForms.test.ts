import { parseDomFromString, xpath } from '@node-saml/node-saml/lib/xml.js';
import { ServiceProvider } from 'samlify';
import { describe, expect, test } from 'vitest';
import { recogniseText } from '../../../lib/journey/recogniseText.ts';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import {
  BINDINGS,
  type MetadataEntity,
  readMetadata,
  valuesOf,
  writeIdpMetadata,
  writeSpMetadata,
} from '../../../lib/saml/metadata.ts';

const NS = 'urn:oasis:names:tc:SAML:2.0:metadata';
const PROTOCOLS = 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"';

const read = (input: string | Uint8Array): MetadataEntity[] => {
  const reading = readMetadata(input);
  if ('error' in reading) throw new Error(reading.error);
  return reading.entities;
};
const key = (body: string, use = ''): string =>
  `<KeyDescriptor${use && ` use="${use}"`}><d:KeyInfo xmlns:d="http://www.w3.org/2000/09/xmldsig#"><d:X509Data><d:X509Certificate>\n${body}\n</d:X509Certificate></d:X509Data></d:KeyInfo></KeyDescriptor>`;
const sso = (binding: string, location: string): string =>
  `<SingleSignOnService Binding="${binding}" Location="${location}"/>`;
const idpRole = (inside: string, protocols = PROTOCOLS): string =>
  `<IDPSSODescriptor ${protocols}>${inside}</IDPSSODescriptor>`;
const acs = (index: number, isDefault?: string, binding: string = BINDINGS.post): string =>
  `<AssertionConsumerService Binding="${binding}" Location="https://sp.test/${index}" index="${index}"${isDefault === undefined ? '' : ` isDefault="${isDefault}"`}/>`;
const spRole = (inside: string): string =>
  `<SPSSODescriptor ${PROTOCOLS}>${inside}</SPSSODescriptor>`;
const entity = (id: string, inside: string, more = ''): string =>
  `<EntityDescriptor xmlns="${NS}" entityID="${id}"${more}>${inside}</EntityDescriptor>`;

describe('the same entity, however it is written', () => {
  const plain = entity(
    'urn:idp',
    idpRole(key(VALID, 'signing') + sso(BINDINGS.redirect, 'https://idp.test/sso')),
  );
  const prefixed = (prefix: string): string =>
    plain
      .replaceAll(/<(\/?)(?=[A-Z])/g, `<$1${prefix}:`)
      .replace(`xmlns="${NS}"`, `xmlns:${prefix}="${NS}"`);
  const utf16 = (text: string, mark: string): Uint8Array => Buffer.from(mark + text, 'utf16le');
  const declared = `<?xml version="1.0" encoding="UTF-16"?>${plain}`;
  test.each<[string, string | Uint8Array]>([
    ['md prefix', prefixed('md')],
    ['any prefix', prefixed('ns0.x-y')],
    ['byte order mark', `\uFEFF${plain}`],
    ['UTF-8 bytes', Buffer.from(plain)],
    ['UTF-16, little-endian', utf16(declared, '\uFEFF')],
    ['UTF-16, big-endian', Buffer.from(utf16(declared, '\uFEFF')).swap16()],
    ['UTF-16 without a mark', utf16(declared, '')],
    ['comments', plain.replaceAll('><', '><!-- <EntityDescriptor entityID="no"> --><')],
    ['a comment inside the certificate', plain.replace(VALID, VALID.replace('A', '<!-- - -->A'))],
    ['CDATA', plain.replace(VALID, `<![CDATA[${VALID}]]>`)],
    ['character references', plain.replace('https:', '&#x68;ttps&#58;')],
    ['single quotes and line ends', plain.replaceAll('"', "'").replaceAll(' ', '\r\n\t')],
    [
      'a signature before the roles',
      plain.replace('<IDP', `<Signature>${key(OTHER)}</Signature><IDP`),
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(read(plain));
    expect(valuesOf(read(text)[0] as MetadataEntity)).toMatchObject({
      idpEntityId: 'urn:idp',
      ssoUrl: 'https://idp.test/sso',
      certificate: expect.stringContaining('BEGIN CERTIFICATE'),
    });
  });
});

describe('the default assertion consumer service (metadata 2.2.3)', () => {
  test.each<[string, string, string]>([
    ['the first of which it is said', acs(0) + acs(7, 'true') + acs(3, '1'), 'https://sp.test/7'],
    ['the first of which it is not denied', acs(0, 'false') + acs(9) + acs(1), 'https://sp.test/9'],
    ['the first, when it is denied of all', acs(4, '0') + acs(2, 'false'), 'https://sp.test/4'],
    [
      'one that takes POST, as the browser profile asks',
      acs(0, 'true', 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact') + acs(1),
      'https://sp.test/1',
    ],
  ])('%s', (_, services, url) => {
    const [sp] = read(entity('urn:sp', spRole(services)));
    expect(valuesOf(sp as MetadataEntity).acsUrl).toBe(url);
  });
});

describe('several of a kind', () => {
  const logout = (url: string): string =>
    `<SingleLogoutService Binding="${BINDINGS.redirect}" Location="${url}"/>`;
  const format = (name: string): string => `<NameIDFormat>urn:format:${name}</NameIDFormat>`;
  const both = entity(
    'urn:both',
    spRole(key(OTHER) + logout('https://both.test/sp-out') + format('persistent') + acs(0)) +
      idpRole(
        key(VALID, 'signing') +
          logout('https://both.test/out') +
          format('transient') +
          sso(BINDINGS.post, 'https://both.test/sso'),
      ),
  );
  const group = (inside: string, more = ''): string =>
    `<EntitiesDescriptor xmlns="${NS}"${more}>${inside}</EntitiesDescriptor>`;

  test('two roles: each with its own key and logout', () => {
    const [one] = read(both) as [MetadataEntity];
    expect(one.roles).toEqual(['idp', 'sp']);
    const idp = valuesOf(one);
    const sp = valuesOf(one, 'redirect', 'sp');
    expect(idp).toMatchObject({ idpEntityId: 'urn:both', idpSloUrl: 'https://both.test/out' });
    expect(sp).toMatchObject({ spEntityId: 'urn:both', spSloUrl: 'https://both.test/sp-out' });
    expect(sp.nameIdFormat).toBe('urn:format:persistent');
    expect(idp.certificate?.replace(/-----[A-Z ]+-----|\s/g, '')).toBe(VALID);
    expect(sp.spCertificate?.replace(/-----[A-Z ]+-----|\s/g, '')).toBe(OTHER);
  });

  test('a role that speaks SAML 1.1 only does not count beside one of SAML 2.0', () => {
    const old = 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:1.1:protocol"';
    const [one] = read(
      entity(
        'urn:idp',
        idpRole(sso(BINDINGS.redirect, 'https://old.test'), old) +
          idpRole(key(VALID) + sso(BINDINGS.redirect, 'https://new.test')),
      ),
    ) as [MetadataEntity];
    expect(one.ssoUrls.map((e) => e.location)).toEqual(['https://new.test']);
  });

  test('an address that no browser is sent to comes last', () => {
    const soap = sso('urn:oasis:names:tc:SAML:2.0:bindings:SOAP', 'https://idp.test/soap');
    const [one] = read(
      entity('urn:idp', idpRole(soap + sso(BINDINGS.post, 'https://idp.test/post'))),
    );
    expect(valuesOf(one as MetadataEntity).ssoUrl).toBe('https://idp.test/post');
  });

  test('an encryption key is not taken for the signing key, wherever it stands', () => {
    const [one] = read(
      entity('urn:idp', idpRole(key(OTHER, 'encryption') + key(VALID) + key(OTHER, 'signing'))),
    ) as [MetadataEntity];
    expect(one.certificates.map((c) => c.use)).toEqual(['encryption', null, 'signing']);
    expect(valuesOf(one).certificate?.replace(/-----[A-Z ]+-----|\s/g, '')).toBe(VALID);
  });

  test('groups in groups: all entities, each valid no longer than its groups', () => {
    const until = (year: number): string => ` validUntil="${year}-01-01T00:00:00Z"`;
    const text = group(
      entity('urn:a', '', until(2040)) +
        group(entity('urn:b', '') + entity('urn:c', '', until(2019)), until(2020)),
      until(2030),
    );
    expect(read(text).map((e) => [e.entityId, e.validUntil?.slice(0, 4)])).toEqual([
      ['urn:a', '2030'],
      ['urn:b', '2020'],
      ['urn:c', '2019'],
    ]);
  });

  test('the one that has the role which was asked for', () => {
    const sp = entity('urn:sp', spRole(acs(0)));
    const idp = entity('urn:idp', idpRole(sso(BINDINGS.redirect, 'https://idp.test/sso')));
    const found = (text: string, side: 'sp' | 'idp' | null): string[] => {
      const reading = recogniseText(text, side, { sp: null, idp: null }, 'file');
      return 'found' in reading ? reading.found.map((f) => f.field) : [reading.refused];
    };
    expect(found(group(sp + idp), 'sp')).toEqual(['spEntityId', 'acsUrl', 'spMetadataXml']);
    expect(found(group(sp + idp), 'idp')).toEqual(['idpEntityId', 'ssoUrl', 'metadataXml']);
    expect(found(group(sp + idp), null)).toEqual(['severalEntities']);
    expect(found(group(idp + idp), 'idp')).toEqual(['severalEntities']);
    expect(found(both, null)).toEqual(['severalEntities']);
    expect(found(entity('urn:neither', ''), null)).toEqual(['unknownText']);
    expect(found(both, 'sp')).toContain('acsUrl');
    expect(found(both, 'idp')).toContain('ssoUrl');
  });
});

describe('what is written is read by others', () => {
  const values = {
    idpEntityId: 'urn:idp?a=1&b="2"',
    ssoUrl: 'https://idp.test/sso?a=1&b=2',
    idpSloUrl: 'https://idp.test/out',
    certificate: VALID,
    spEntityId: 'urn:sp',
    acsUrl: 'https://sp.test/acs?a=1&b=2',
    spSloUrl: 'https://sp.test/out',
    spCertificate: OTHER,
    nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    signAssertion: 'true',
  };
  /** The children of a role in the order of the schema (metadata 2.4.2 to 2.4.4). */
  const ORDER = [
    'KeyDescriptor',
    'SingleLogoutService',
    'NameIDFormat',
    'SingleSignOnService',
    'AssertionConsumerService',
  ];
  test.each([
    ['IdP', writeIdpMetadata(values), 'IDPSSODescriptor', values.idpEntityId, values.ssoUrl],
    ['SP', writeSpMetadata(values), 'SPSSODescriptor', values.spEntityId, values.acsUrl],
  ])('%s metadata by node-saml', async (_, xml, role, entityId, url) => {
    const document = await parseDomFromString(xml);
    const [root] = xpath.selectElements(document, `/*[namespace-uri()='${NS}']`);
    const children = xpath.selectElements(document, `/*/*[local-name()='${role}']/*`);
    const places = children.map((child) => ORDER.indexOf(child.localName));
    expect(root?.getAttribute('entityID')).toBe(entityId);
    expect(places).toEqual([...places].sort());
    expect(places).not.toContain(-1);
    expect(children.every((child) => child.namespaceURI === NS)).toBe(true);
    expect(children.map((child) => child.getAttribute('Location'))).toContain(url);
  });

  test('SP metadata by samlify', () => {
    const { entityMeta } = ServiceProvider({ metadata: writeSpMetadata(values) });
    expect(entityMeta.getEntityID()).toBe('urn:sp');
    expect(entityMeta.getX509Certificate('signing')).toBe(OTHER);
    expect(entityMeta.getSingleLogoutService('redirect')).toBe('https://sp.test/out');
    expect(entityMeta.getNameIDFormat()).toBe(values.nameIdFormat);
  });
});
