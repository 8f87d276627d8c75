import type { Values } from '../model/field.ts';
import { certificateBody } from './pem.ts';

const SAML = 'urn:oasis:names:tc:SAML:2.0';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Also leaves out what XML 1.0 can't hold at all (control characters). */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

const endpoint = (name: string, binding: string, location: string, more = ''): string =>
  `    <md:${name} Binding="${SAML}:bindings:${binding}" Location="${escaped(location)}"${more}/>`;

const key = (text: string | undefined): string[] => {
  const body = certificateBody(text ?? '');
  return body === null
    ? []
    : [
        '    <md:KeyDescriptor use="signing">',
        '      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">',
        `        <ds:X509Data><ds:X509Certificate>${body}</ds:X509Certificate></ds:X509Data>`,
        '      </ds:KeyInfo>',
        '    </md:KeyDescriptor>',
      ];
};

const both = (name: string, location: string | undefined): string[] =>
  location
    ? [endpoint(name, 'HTTP-POST', location), endpoint(name, 'HTTP-Redirect', location)]
    : [];

const format = (value: string | undefined): string[] =>
  value ? [`    <md:NameIDFormat>${escaped(value)}</md:NameIDFormat>`] : [];

const document = (entityId: string | undefined, role: string, lines: string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<md:EntityDescriptor xmlns:md="${SAML}:metadata" entityID="${escaped(entityId ?? '')}">`,
    `  <md:${role} protocolSupportEnumeration="${SAML}:protocol">`,
    ...lines,
    `  </md:${role.split(' ')[0]}>`,
    '</md:EntityDescriptor>',
    '',
  ].join('\n');

/**
 * Metadata of an IdP from its values, in the order of the SAML 2.0 metadata schema: key, logout,
 * NameID format, sign-on (POST and Redirect alike). What is not known is left out.
 */
export const writeIdpMetadata = (values: Values): string =>
  document(values.idpEntityId, 'IDPSSODescriptor', [
    ...key(values.certificate),
    ...both('SingleLogoutService', values.idpSloUrl),
    ...format(values.nameIdFormat),
    ...both('SingleSignOnService', values.ssoUrl),
  ]);

/** Metadata of an SP from its values: key, logout, NameID format, assertion consumer service (POST). */
export const writeSpMetadata = (values: Values): string => {
  const wants = values.signAssertion
    ? ` WantAssertionsSigned="${values.signAssertion === 'true'}"`
    : '';
  const acs = values.acsUrl
    ? [
        endpoint(
          'AssertionConsumerService',
          'HTTP-POST',
          values.acsUrl,
          ' index="0" isDefault="true"',
        ),
      ]
    : [];
  return document(values.spEntityId, `SPSSODescriptor${wants}`, [
    ...key(values.spCertificate),
    ...both('SingleLogoutService', values.spSloUrl),
    ...format(values.nameIdFormat),
    ...acs,
  ]);
};
