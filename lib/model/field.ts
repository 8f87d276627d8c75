/** The two parties of a connection (SAML core 1.1: service provider and identity provider). */
export type Side = 'sp' | 'idp';

export const otherSide = (side: Side): Side => (side === 'sp' ? 'idp' : 'sp');

/**
 * How a value is compared, shown and filled.
 * `choice` and `toggle` hold canonical tokens (see `choice.ts`), `list` holds one item a line,
 * every other kind holds the text itself.
 */
export type FieldKind =
  | 'url'
  | 'entityId'
  | 'certificate'
  | 'fingerprint'
  | 'xml'
  | 'pattern'
  | 'choice'
  | 'toggle'
  | 'list'
  | 'text';

/** `owner` is the side that gives the value; the other side holds it. */
export interface FieldFacts {
  owner: Side;
  kind: FieldKind;
}

/** The canonical values of a connection. Names as in the SAML 2.0 metadata vocabulary where it has one. */
export const FIELDS = {
  acsUrl: { owner: 'sp', kind: 'url' },
  spEntityId: { owner: 'sp', kind: 'entityId' },
  spInitiationUrl: { owner: 'sp', kind: 'url' },
  relayState: { owner: 'sp', kind: 'text' },
  spSloUrl: { owner: 'sp', kind: 'url' },
  spMetadataUrl: { owner: 'sp', kind: 'url' },
  spMetadataXml: { owner: 'sp', kind: 'xml' },
  spCertificate: { owner: 'sp', kind: 'certificate' },
  acsValidator: { owner: 'sp', kind: 'pattern' },
  recipient: { owner: 'sp', kind: 'url' },
  destination: { owner: 'sp', kind: 'url' },
  recipientIsAcs: { owner: 'sp', kind: 'toggle' },
  nameIdFormat: { owner: 'sp', kind: 'choice' },
  nameIdSource: { owner: 'sp', kind: 'choice' },
  signatureAlgorithm: { owner: 'sp', kind: 'choice' },
  digestAlgorithm: { owner: 'sp', kind: 'choice' },
  signResponse: { owner: 'sp', kind: 'toggle' },
  signAssertion: { owner: 'sp', kind: 'toggle' },
  /** Consoles with one control for what is signed: Entra's signing option, OneLogin's signature element. */
  signedElements: { owner: 'sp', kind: 'choice' },
  encryptAssertion: { owner: 'sp', kind: 'toggle' },
  attributes: { owner: 'sp', kind: 'list' },
  groupAttribute: { owner: 'sp', kind: 'text' },
  binding: { owner: 'sp', kind: 'choice' },
  /** Which side a sign-in may start from (OneLogin's SAML initiator). */
  initiator: { owner: 'sp', kind: 'choice' },
  ssoUrl: { owner: 'idp', kind: 'url' },
  idpEntityId: { owner: 'idp', kind: 'entityId' },
  idpSloUrl: { owner: 'idp', kind: 'url' },
  certificate: { owner: 'idp', kind: 'certificate' },
  certificateFingerprint: { owner: 'idp', kind: 'fingerprint' },
  metadataUrl: { owner: 'idp', kind: 'url' },
  metadataXml: { owner: 'idp', kind: 'xml' },
  appName: { owner: 'idp', kind: 'text' },
  /** Whether anybody may sign in through the app (Google's user access). */
  access: { owner: 'idp', kind: 'toggle' },
  domain: { owner: 'sp', kind: 'text' },
  domains: { owner: 'sp', kind: 'list' },
  organizationName: { owner: 'sp', kind: 'text' },
  /** INO cx: connectors for SAML and for OAuth are made in one form. */
  protocol: { owner: 'sp', kind: 'choice' },
  connectorReference: { owner: 'sp', kind: 'text' },
  autoCreateUsers: { owner: 'sp', kind: 'toggle' },
  autoCreateGroups: { owner: 'sp', kind: 'toggle' },
  bindExistingUsers: { owner: 'sp', kind: 'toggle' },
  ssoEnabled: { owner: 'sp', kind: 'toggle' },
  ssoOnly: { owner: 'sp', kind: 'toggle' },
  /** The same switch the other way round: whether a password still opens the door. */
  passwordLogin: { owner: 'sp', kind: 'toggle' },
} as const satisfies Record<string, FieldFacts>;

export type Field = keyof typeof FIELDS;

/**
 * Longest value in UTF-16 units. One that long may have been cut, and is stored nowhere; metadata of
 * large federations among them.
 */
export const longest = (field: Field): number =>
  FIELDS[field].kind === 'xml' ? 1_000_000 : 65_536;

export const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

/** The values of one side, or of what one side holds of the other, by field. */
export type Values = Partial<Record<Field, string>>;
