import { Extractor } from 'samlify';
import { metadataCertificate } from './trusted.ts';

export interface IdpMetadata {
  entityId: string;
  /** For requests by redirect; the POST address where there is no other. */
  ssoUrl: string;
  /** PEM. */
  certificates: string[];
}

const DESCRIPTOR = ['EntityDescriptor', 'IDPSSODescriptor'];
const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/**
 * Reads IdP metadata as an SP does (SAML metadata 2.4.3): only what its IDPSSODescriptor says.
 * @returns null when it is none, or lacks an entity ID, an SSO address or a certificate
 */
export const readIdpMetadata = (xml: string): IdpMetadata | null => {
  try {
    const { entityId, services, certificates } = Extractor.extract(xml, [
      { key: 'entityId', localPath: ['EntityDescriptor'], attributes: ['entityID'] },
      {
        key: 'services',
        localPath: [...DESCRIPTOR, 'SingleSignOnService'],
        index: ['Binding'],
        attributePath: [],
        attributes: ['Location'],
      },
      {
        key: 'certificates',
        localPath: [...DESCRIPTOR, 'KeyDescriptor', 'KeyInfo', 'X509Data', 'X509Certificate'],
        attributes: [],
      },
    ]);
    const ssoUrl = locationOf(services, REDIRECT) ?? locationOf(services, POST);
    const pems = strings(certificates).flatMap((body) => metadataCertificate(body) ?? []);
    if (typeof entityId !== 'string' || !ssoUrl || pems.length === 0) return null;
    return { entityId, ssoUrl, certificates: pems };
  } catch {
    return null;
  }
};

const strings = (value: unknown): string[] =>
  [value].flat().filter((item) => typeof item === 'string');

/** One service gives one object, several a list of them. */
const locationOf = (services: unknown, binding: string): string | undefined => {
  const byBinding = Object.fromEntries(
    [services].flat().flatMap((service) => Object.entries(Object(service))),
  );
  return strings(byBinding[binding])[0];
};
