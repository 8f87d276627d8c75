import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { ACS, ISSUER, SP, SSO } from '../../../lib/rules/parts/samples.ts';
import { entityIn } from '../../../lib/saml/aggregate.ts';
import { formCertificate } from '../../../lib/saml/certificate.ts';
import { writeIdpMetadata, writeSpMetadata } from '../../../lib/saml/metadata.ts';

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(`tests/schemas/${fileName}`, 'utf8'),
});

/** What libxml2 says against it, by the schema of SAML 2.0 metadata. */
const errors = async (xml: string): Promise<string[]> => {
  const result = await validateXML({
    xml: { fileName: 'metadata.xml', contents: xml },
    schema: [schema('metadata.xsd')],
    preload: [schema('xmldsig.xsd')],
  });
  return result.errors.map((error) => error.message);
};

const idp: Values = {
  idpEntityId: ISSUER,
  ssoUrl: `${SSO}?a=1&b=%222%22`,
  idpSloUrl: `${SSO}/out`,
  certificate: formCertificate(VALID, 'pem') ?? '',
  nameIdFormat: NAME_ID_FORMATS.persistent,
};
const sp: Values = {
  spEntityId: SP,
  acsUrl: ACS,
  spSloUrl: `${ACS}/out`,
  spCertificate: OTHER,
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  signAssertion: 'true',
};

/** The values and, in turn, all but one of those that may be missing. */
const variants = (values: Values, needed: (keyof Values)[]): [string, Values][] => [
  ['all values', values],
  ...(Object.keys(values) as (keyof Values)[])
    .filter((field) => !needed.includes(field))
    .map((field): [string, Values] => {
      const { [field]: _, ...rest } = values;
      return [`without ${field}`, rest];
    }),
];

describe('valid by the schema', () => {
  test.each(variants(idp, ['idpEntityId', 'ssoUrl']))('IdP metadata, %s', async (_, values) => {
    expect(await errors(writeIdpMetadata(values))).toEqual([]);
  });
  test.each(variants(sp, ['spEntityId', 'acsUrl']))('SP metadata, %s', async (_, values) => {
    expect(await errors(writeSpMetadata(values))).toEqual([]);
  });
  test('an entity taken out of its group', async () => {
    const bare = writeIdpMetadata(idp)
      .replace(/<\?xml.*\?>\s*/, '')
      .replace(/ xmlns:\w+="[^"]*"/g, '');
    const group = `<g:EntitiesDescriptor validUntil="2030-01-01T00:00:00Z" xmlns:g="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${bare}</g:EntitiesDescriptor>`;
    expect(await errors(group)).toEqual([]);
    const found = await entityIn(new Blob([group]).stream(), ISSUER);
    expect(await errors(('xml' in found && found.xml) || '')).toEqual([]);
  });
});

test.each<[string, string]>([
  [
    'order',
    writeIdpMetadata(idp).replace(
      /(<md:SingleLogoutService[\s\S]*?\/>)([\s\S]*?)(<\/md:IDP)/,
      '$2$1$3',
    ),
  ],
  ['a missing index', writeSpMetadata(sp).replace(' index="0"', '')],
  ['a role without endpoint', writeIdpMetadata({ idpEntityId: ISSUER })],
  ['no entity ID', writeSpMetadata(sp).replace(/ entityID="[^"]*"/, '')],
  ['a key of no use', writeIdpMetadata(idp).replace('use="signing"', 'use="sign"')],
  ['another name space', writeSpMetadata(sp).replace('SAML:2.0:metadata', 'SAML:1.0:metadata')],
])('the schema does see %s', async (_, xml) => {
  expect(await errors(xml)).not.toEqual([]);
});
