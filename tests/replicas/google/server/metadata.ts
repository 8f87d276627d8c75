import { entityId, ssoUrl, type Tenant } from './store.ts';

const bodyOf = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');

const wrapped = (body: string): string => (body.match(/.{1,76}/g) ?? []).join('\n');

/** As recorded: all certificates of the customer, valid until the first one's end; one NameID format. */
export const metadataXml = (tenant: Tenant): string => {
  const until = new Date(tenant.keys[0]?.expires ?? 0).toISOString();
  const keys = tenant.keys.map(
    ({ certificate }) =>
      `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${wrapped(bodyOf(certificate))}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
  );
  const services = ['Redirect', 'POST'].map(
    (binding) =>
      `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-${binding}" Location="${ssoUrl(tenant)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId(tenant)}" validUntil="${until}">`,
    '<md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    ...keys,
    '<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>',
    ...services,
    '</md:IDPSSODescriptor></md:EntityDescriptor>',
  ].join('');
};
