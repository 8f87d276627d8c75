import { escapeHtml } from '../../page.ts';
import { issuerOf, signOnUrl, signOutUrl } from './addresses.ts';
import { bodyOf, type SigningKey } from './keys.ts';
import type { App } from './org.ts';

const BINDING = 'urn:oasis:names:tc:SAML:2.0:bindings:';

const services = (element: string, location: string): string =>
  ['HTTP-POST', 'HTTP-Redirect']
    .map(
      (binding) =>
        `<md:${element} Binding="${BINDING}${binding}" Location="${escapeHtml(location)}"/>`,
    )
    .join('');

/** IdP metadata, element by element as recorded from live orgs; logout only once it is enabled. */
export const metadataXml = (host: string, app: App, key: SigningKey): string => {
  const { settings } = app;
  return [
    `<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor entityID="${escapeHtml(issuerOf(app))}" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">`,
    `<md:IDPSSODescriptor WantAuthnRequestsSigned="${settings.signedRequests}" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">`,
    `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${bodyOf(key.certificate)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
    settings.enableSlo ? services('SingleLogoutService', signOutUrl(host, app)) : '',
    `<md:NameIDFormat>${escapeHtml(settings.nameIDFormat)}</md:NameIDFormat>`,
    services('SingleSignOnService', signOnUrl(host, app)),
    '</md:IDPSSODescriptor></md:EntityDescriptor>',
  ].join('');
};
