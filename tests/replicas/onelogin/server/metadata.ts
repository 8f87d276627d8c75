import { escapeHtml } from '../../page.ts';
import type { Variant } from '../../replica.ts';
import { type App, endpointOf, issuerOf, logoutOf } from './store.ts';

const BINDING = 'urn:oasis:names:tc:SAML:2.0:bindings:';

/** NameID formats in the order of the select. */
export const NAME_ID_FORMATS = [
  'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
] as const;

export const formatOf = (app: App): string =>
  NAME_ID_FORMATS[Number(app.settings.configuration.saml_nameid_format_id)] ?? NAME_ID_FORMATS[0];

/** IdP metadata, element by element as published: no prefix, Redirect before POST, wrapped body. */
export const metadataXml = (app: App, variant: Variant, certificate: string): string => {
  const body = certificate.replace(/-----[A-Z ]+-----/g, '').trim();
  const at = (name: string, binding: string, location: string): string =>
    `<${name} Binding="${BINDING}${binding}" Location="${escapeHtml(location)}"/>`;
  return [
    '<?xml version="1.0"?>',
    `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escapeHtml(issuerOf(app, variant))}">`,
    '<IDPSSODescriptor xmlns:ds="http://www.w3.org/2000/09/xmldsig#" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    `<KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>`,
    at('SingleLogoutService', 'HTTP-Redirect', logoutOf(app)),
    `<NameIDFormat>${formatOf(app)}</NameIDFormat>`,
    at('SingleSignOnService', 'HTTP-Redirect', endpointOf(app, variant, 'redirect')),
    at('SingleSignOnService', 'HTTP-POST', endpointOf(app, variant)),
    '</IDPSSODescriptor></EntityDescriptor>',
  ].join('\n');
};
