import { IdentityProvider, ServiceProvider } from 'samlify';
import { describe, expect, test } from 'vitest';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import { ACS, ISSUER, PEM, SP, SSO } from '../../../lib/rules/parts/samples.ts';
import {
  type MetadataEntity,
  readMetadata,
  valuesOf,
  writeIdpMetadata,
  writeSpMetadata,
} from '../../../lib/saml/metadata.ts';

const one = (xml: string): MetadataEntity => {
  const reading = readMetadata(xml);
  const [entity] = 'entities' in reading ? reading.entities : [];
  if (entity === undefined) throw new Error(JSON.stringify(reading));
  return entity;
};

const idp: Values = {
  idpEntityId: ISSUER,
  ssoUrl: `${SSO}?a=1&b="2"<3>`,
  idpSloUrl: `${SSO}/out`,
  certificate: PEM,
};
const sp: Values = {
  spEntityId: SP,
  acsUrl: ACS,
  spSloUrl: `${ACS}/out`,
  spCertificate: PEM,
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  signAssertion: 'true',
};

describe('writes', () => {
  test('what it reads', () => {
    expect(valuesOf(one(writeIdpMetadata(idp)))).toEqual(idp);
    expect(valuesOf(one(writeSpMetadata(sp)))).toEqual(sp);
  });

  test('what another library reads', () => {
    const { entityMeta } = IdentityProvider({
      metadata: writeIdpMetadata({ ...idp, ssoUrl: SSO }),
    });
    expect(entityMeta.getEntityID()).toBe(ISSUER);
    expect(entityMeta.getSingleSignOnService('redirect')).toBe(SSO);
    expect(entityMeta.getX509Certificate('signing')).toBe(PEM.replace(/-----[A-Z ]+-----|\s/g, ''));
    const meta = ServiceProvider({ metadata: writeSpMetadata(sp) }).entityMeta;
    expect(meta.getEntityID()).toBe(SP);
    expect(meta.getAssertionConsumerService('post')).toBe(ACS);
    expect(meta.isWantAssertionsSigned()).toBe(true);
  });

  test('only what is known', () => {
    const xml = writeIdpMetadata({ idpEntityId: ISSUER });
    expect(xml).not.toMatch(/KeyDescriptor|SingleSignOnService|undefined/);
    expect(valuesOf(one(xml))).toEqual({ idpEntityId: ISSUER });
  });

  test('elements in the order of the schema', () => {
    const names = (xml: string): string[] =>
      [...xml.matchAll(/^ {4}<md:(\w+)/gm)].map((match) => match[1] ?? '');
    expect(names(writeIdpMetadata({ ...idp, nameIdFormat: 'x' }))).toEqual([
      'KeyDescriptor',
      'SingleLogoutService',
      'SingleLogoutService',
      'NameIDFormat',
      'SingleSignOnService',
      'SingleSignOnService',
    ]);
  });
});

describe('reads', () => {
  const both = (sso: string): string =>
    `<EntityDescriptor entityID="urn:idp" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"><IDPSSODescriptor>${sso}</IDPSSODescriptor></EntityDescriptor>`;
  const endpoint = (binding: string, url: string): string =>
    `<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${url}"/>`;

  test('the sign-on address of the binding that is asked for, else the first', () => {
    const entity = one(
      both(endpoint('HTTP-POST', 'https://p') + endpoint('HTTP-Redirect', 'https://r')),
    );
    expect(valuesOf(entity).ssoUrl).toBe('https://r');
    expect(valuesOf(entity, 'post').ssoUrl).toBe('https://p');
    expect(valuesOf(one(both(endpoint('SOAP', 'https://s')))).ssoUrl).toBe('https://s');
  });

  test('the default one of several assertion consumer services', () => {
    const acs = (index: number, url: string, more = ''): string =>
      `<AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${url}" index="${index}"${more}/>`;
    const xml = `<EntityDescriptor entityID="urn:sp"><SPSSODescriptor>${acs(0, 'https://a')}${acs(1, 'https://b', ' isDefault="true"')}</SPSSODescriptor></EntityDescriptor>`;
    expect(valuesOf(one(xml)).acsUrl).toBe('https://b');
  });

  test.each<[string, string, string]>([
    ['an address', 'https://idp.test/metadata', 'url'],
    ['a message', '<samlp:Response xmlns:samlp="x"/>', 'samlMessage'],
    ['other XML', '<a/>', 'notMetadata'],
    ['an empty federation', '<EntitiesDescriptor/>', 'notMetadata'],
    ['a web page', '<!DOCTYPE html><html></html>', 'html'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><EntityDescriptor/>', 'dtd'],
  ])('not %s', (_, text, error) => {
    expect(readMetadata(text)).toEqual({ error });
  });
});
