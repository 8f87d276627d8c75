import { SamlLib } from 'samlify';

export interface MetadataOptions {
  entityId: string;
  ssoUrl: string;
  sloUrl?: string | undefined;
  /** PEM. */
  certificate: string;
  nameIdFormats?: readonly string[] | undefined;
}

const HEAD =
  '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{EntityId}"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>{Body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>';
const BINDINGS = ['HTTP-POST', 'HTTP-Redirect'];

const endpoints = (element: string, location: string): string =>
  BINDINGS.map((binding) =>
    SamlLib.replaceTagsByValue(
      `<md:${element} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="{Location}"/>`,
      { Location: location },
    ),
  ).join('');

/** IdP metadata (SAML metadata 2.4.3) with its elements in the schema's order. */
export const metadataXml = (options: MetadataOptions): string => {
  const body = options.certificate.replace(/-----[A-Z ]+-----|\s/g, '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    SamlLib.replaceTagsByValue(HEAD, { EntityId: options.entityId, Body: body }),
    options.sloUrl ? endpoints('SingleLogoutService', options.sloUrl) : '',
    ...(options.nameIdFormats ?? []).map((format) =>
      SamlLib.replaceTagsByValue('<md:NameIDFormat>{Format}</md:NameIDFormat>', { Format: format }),
    ),
    endpoints('SingleSignOnService', options.ssoUrl),
    '</md:IDPSSODescriptor></md:EntityDescriptor>',
  ].join('');
};
