import type { Side } from '../model/field.ts';
import { earliest } from './validUntil.ts';
import { kids, readXml, within, type XmlElement, type XmlError } from './xml.ts';

export { valuesOf } from './metadataValues.ts';
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
  roles: Side[];
  /** The roles that name protocols, and none of them SAML 2.0. */
  otherProtocol: Side[];
  ssoUrls: Endpoint[];
  /** `isDefault` as written; null when it is not said. */
  acsUrls: (Endpoint & { index: string | null; isDefault: boolean | null })[];
  sloUrls: (Endpoint & { role: Side })[];
  /** `use` as written; null means both signing and encryption (metadata 2.4.1.1). */
  certificates: { role: Side; use: string | null; body: string }[];
  nameIdFormats: { role: Side; format: string }[];
  /** The earliest of the entity and of the groups that it is in (metadata 2.3.1). */
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

const certificates = (role: XmlElement, of: Side): MetadataEntity['certificates'] =>
  kids(role, 'KeyDescriptor').flatMap((key) =>
    within(key, 'X509Certificate').map((certificate) => ({
      role: of,
      use: key.attributes.use ?? null,
      body: certificate.text.replace(/\s+/g, ''),
    })),
  );

const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';

/** The roles of that name that speak SAML 2.0 (metadata 2.4.1); all of them where none says so. */
const rolesOf = (element: XmlElement, name: string): XmlElement[] => {
  const all = kids(element, name);
  const speaking = all.filter((role) =>
    role.attributes.protocolSupportEnumeration?.split(/\s+/).includes(PROTOCOL),
  );
  return speaking.length > 0 ? speaking : all;
};

/** Whether those of a role say what they speak, and all of them something else. */
const speakOther = (roles: XmlElement[]): boolean =>
  roles.length > 0 &&
  roles.every(({ attributes }) => {
    const named = attributes.protocolSupportEnumeration?.trim() ?? '';
    return named !== '' && !named.split(/\s+/).includes(PROTOCOL);
  });

const entity = (element: XmlElement, groupUntil: string | null): MetadataEntity => {
  const idp = rolesOf(element, 'IDPSSODescriptor');
  const sp = rolesOf(element, 'SPSSODescriptor');
  const roles = [
    ...idp.map((role) => ({ of: 'idp' as const, role })),
    ...sp.map((role) => ({ of: 'sp' as const, role })),
  ];
  return {
    entityId: element.attributes.entityID ?? '',
    roles: [...new Set(roles.map(({ of }) => of))],
    otherProtocol: [
      ...(speakOther(idp) ? (['idp'] as const) : []),
      ...(speakOther(sp) ? (['sp'] as const) : []),
    ],
    ssoUrls: idp.flatMap((role) => endpoints(role, 'SingleSignOnService')),
    acsUrls: sp.flatMap((role) =>
      kids(role, 'AssertionConsumerService').map(({ attributes }) => ({
        binding: attributes.Binding ?? '',
        location: attributes.Location ?? '',
        index: attributes.index ?? null,
        isDefault: flag(attributes.isDefault),
      })),
    ),
    sloUrls: roles.flatMap(({ of, role }) =>
      endpoints(role, 'SingleLogoutService').map((e) => ({ ...e, role: of })),
    ),
    certificates: roles.flatMap(({ of, role }) => certificates(role, of)),
    nameIdFormats: roles.flatMap(({ of, role }) =>
      kids(role, 'NameIDFormat').map(({ text }) => ({ role: of, format: text })),
    ),
    validUntil: earliest(groupUntil, element.attributes.validUntil),
    wantAuthnRequestsSigned: flag(idp[0]?.attributes.WantAuthnRequestsSigned),
    authnRequestsSigned: flag(sp[0]?.attributes.AuthnRequestsSigned),
    wantAssertionsSigned: flag(sp[0]?.attributes.WantAssertionsSigned),
  };
};

/** Of a group and of the groups in it, in document order. */
const entitiesOf = (group: XmlElement, outerUntil: string | null): MetadataEntity[] => {
  const until = earliest(outerUntil, group.attributes.validUntil);
  return group.children.flatMap((child) => {
    if (child.name === 'EntityDescriptor') return [entity(child, until)];
    return child.name === 'EntitiesDescriptor' ? entitiesOf(child, until) : [];
  });
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
  if (root.name === 'EntityDescriptor') return { entities: [entity(root, null)] };
  if (root.name === 'EntitiesDescriptor') {
    const entities = entitiesOf(root, null);
    return entities.length > 0 ? { entities } : { error: 'notMetadata' };
  }
  return { error: MESSAGES.test(root.name) ? 'samlMessage' : 'notMetadata' };
};
