import type { Values } from '../model/field.ts';
import { formCertificate } from './pem.ts';
import { kids, readXml, within, type XmlElement, type XmlError } from './xml.ts';

export { writeIdpMetadata, writeSpMetadata } from './metadataWriter.ts';

export const BINDINGS = {
  post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
  redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
} as const;

export interface Endpoint {
  binding: string;
  location: string;
}

export interface MetadataEntity {
  entityId: string;
  roles: ('idp' | 'sp')[];
  ssoUrls: Endpoint[];
  acsUrls: (Endpoint & { index: string | null; isDefault: boolean })[];
  /** Of the IdP role when it has one, else of the SP's. */
  sloUrls: Endpoint[];
  /** `use` as written; null means both signing and encryption (metadata 2.4.1.1). */
  certificates: { use: string | null; body: string }[];
  nameIdFormats: string[];
  validUntil: string | null;
  wantAuthnRequestsSigned: boolean | null;
  authnRequestsSigned: boolean | null;
  wantAssertionsSigned: boolean | null;
}

export type MetadataError = XmlError | 'samlMessage' | 'notMetadata' | 'url';
export type MetadataReading = { entities: MetadataEntity[] } | { error: MetadataError };

const MESSAGES = /^(?:Response|Assertion|AuthnRequest|Logout(?:Request|Response)|Envelope)$/;

const endpoints = (role: XmlElement, name: string): Endpoint[] =>
  kids(role, name).map(({ attributes }) => ({
    binding: attributes.Binding ?? '',
    location: attributes.Location ?? '',
  }));

const flag = (value: string | undefined): boolean | null =>
  value === undefined ? null : value === 'true' || value === '1';

const certificates = (role: XmlElement): MetadataEntity['certificates'] =>
  kids(role, 'KeyDescriptor').flatMap((key) =>
    within(key, 'X509Certificate').map((certificate) => ({
      use: key.attributes.use ?? null,
      body: certificate.text.replace(/\s+/g, ''),
    })),
  );

const entity = (element: XmlElement): MetadataEntity => {
  const idp = kids(element, 'IDPSSODescriptor');
  const sp = kids(element, 'SPSSODescriptor');
  const main = idp[0] ?? sp[0];
  const roles = [...idp, ...sp];
  return {
    entityId: element.attributes.entityID ?? '',
    roles: [...(idp.length > 0 ? ['idp' as const] : []), ...(sp.length > 0 ? ['sp' as const] : [])],
    ssoUrls: idp.flatMap((role) => endpoints(role, 'SingleSignOnService')),
    acsUrls: sp.flatMap((role) =>
      kids(role, 'AssertionConsumerService').map(({ attributes }) => ({
        binding: attributes.Binding ?? '',
        location: attributes.Location ?? '',
        index: attributes.index ?? null,
        isDefault: flag(attributes.isDefault) ?? false,
      })),
    ),
    sloUrls: main === undefined ? [] : endpoints(main, 'SingleLogoutService'),
    certificates: main === undefined ? [] : certificates(main),
    nameIdFormats: roles.flatMap((role) => kids(role, 'NameIDFormat').map((f) => f.text)),
    validUntil: element.attributes.validUntil ?? null,
    wantAuthnRequestsSigned: flag(idp[0]?.attributes.WantAuthnRequestsSigned),
    authnRequestsSigned: flag(sp[0]?.attributes.AuthnRequestsSigned),
    wantAssertionsSigned: flag(sp[0]?.attributes.WantAssertionsSigned),
  };
};

/**
 * Reads SAML 2.0 metadata: one `EntityDescriptor`, or all of an `EntitiesDescriptor`. Never throws;
 * what is no metadata is named.
 */
export const readMetadata = (input: string | Uint8Array): MetadataReading => {
  if (typeof input === 'string' && /^\s*https?:\/\/\S+\s*$/i.test(input.slice(0, 5000))) {
    return { error: 'url' };
  }
  const reading = readXml(input);
  if ('error' in reading) return reading;
  const root = reading.ok;
  if (root.name === 'EntityDescriptor') return { entities: [entity(root)] };
  if (root.name === 'EntitiesDescriptor') {
    const entities = within(root, 'EntityDescriptor').map(entity);
    return entities.length > 0 ? { entities } : { error: 'notMetadata' };
  }
  return { error: MESSAGES.test(root.name) ? 'samlMessage' : 'notMetadata' };
};

const preferred = (of: Endpoint[], binding: keyof typeof BINDINGS): string | undefined =>
  (of.find((e) => e.binding === BINDINGS[binding]) ?? of[0])?.location;

const put = (values: Values, field: keyof Values, value: string | null | undefined): void => {
  if (value) values[field] = value;
};

/**
 * The values that an entity states about itself, as those of an IdP when it has that role, else of an
 * SP. A sign-on endpoint is the one that takes `binding`, where there are several.
 */
export const valuesOf = (
  from: MetadataEntity,
  binding: keyof typeof BINDINGS = 'redirect',
): Values => {
  const values: Values = {};
  const signing = from.certificates.find((c) => c.use !== 'encryption');
  const certificate = signing === undefined ? null : formCertificate(signing.body, 'pem');
  if (from.roles.includes('idp')) {
    put(values, 'idpEntityId', from.entityId);
    put(values, 'ssoUrl', preferred(from.ssoUrls, binding));
    put(values, 'idpSloUrl', preferred(from.sloUrls, binding));
    put(values, 'certificate', certificate);
    return values;
  }
  const posts = from.acsUrls.filter((e) => e.binding === BINDINGS.post);
  put(values, 'spEntityId', from.entityId);
  put(values, 'acsUrl', (posts.find((e) => e.isDefault) ?? posts[0] ?? from.acsUrls[0])?.location);
  put(values, 'spSloUrl', preferred(from.sloUrls, binding));
  put(values, 'spCertificate', certificate);
  if (from.nameIdFormats.length === 1) put(values, 'nameIdFormat', from.nameIdFormats[0]);
  if (from.wantAssertionsSigned !== null) {
    put(values, 'signAssertion', String(from.wantAssertionsSigned));
  }
  return values;
};
