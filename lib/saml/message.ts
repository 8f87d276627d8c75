import { kids, within, type XmlElement } from './xml.ts';

/** `valid` is null while nothing has verified it; the reason says so. */
export interface SignatureReading {
  /** The element that carries the signature, and its ID; `query` for one in the address. */
  element: string;
  id: string | null;
  algorithm: string | null;
  valid: boolean | null;
  reason: string;
}

/** What a SAML 2.0 message says, without judging it. Times as written. */
export interface Message {
  type: string;
  id: string | null;
  version: string | null;
  issueInstant: string | null;
  issuer: string | null;
  destination: string | null;
  inResponseTo: string | null;
  acsUrl: string | null;
  /** Status codes from the outermost in, and the status message. */
  status: string[];
  statusMessage: string | null;
  assertions: number;
  /** An encrypted assertion can't be read; its contents are unknown, not absent. */
  encrypted: boolean;
  nameId: { format: string | null; value: string } | null;
  nameIdPolicy: string | null;
  audiences: string[];
  recipient: string | null;
  conditions: { notBefore: string | null; notOnOrAfter: string | null } | null;
  confirmation: { inResponseTo: string | null; notOnOrAfter: string | null } | null;
  authnContexts: string[];
  attributes: { name: string; values: string[] }[];
  signatures: SignatureReading[];
}

export const MESSAGE_TYPES: readonly string[] = [
  'Response',
  'Assertion',
  'AuthnRequest',
  'LogoutRequest',
  'LogoutResponse',
  'ArtifactResolve',
  'ArtifactResponse',
];

const attribute = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes[name] ?? null;

const signed = (element: XmlElement): SignatureReading[] => [
  ...kids(element, 'Signature').map((signature) => ({
    element: element.name,
    id: attribute(element, 'ID'),
    algorithm: attribute(within(signature, 'SignatureMethod')[0], 'Algorithm'),
    valid: null,
    reason: 'not verified',
  })),
  ...element.children.filter((child) => child.name !== 'Signature').flatMap(signed),
];

const nameIdOf = (element: XmlElement | undefined): Message['nameId'] =>
  element === undefined ? null : { format: attribute(element, 'Format'), value: element.text };

/** Reads a message whose root is one of `MESSAGE_TYPES`. Of several assertions the first is read. */
export const readMessage = (root: XmlElement): Message => {
  const assertion = root.name === 'Assertion' ? root : within(root, 'Assertion')[0];
  const subject = kids(assertion ?? root, 'Subject')[0];
  const data = subject && within(subject, 'SubjectConfirmationData')[0];
  const conditions = assertion && kids(assertion, 'Conditions')[0];
  const status = kids(root, 'Status')[0];
  const nameId = subject ? kids(subject, 'NameID')[0] : kids(root, 'NameID')[0];
  return {
    type: root.name,
    id: attribute(root, 'ID'),
    version: attribute(root, 'Version'),
    issueInstant: attribute(root, 'IssueInstant'),
    issuer: (kids(root, 'Issuer')[0] ?? (assertion && kids(assertion, 'Issuer')[0]))?.text ?? null,
    destination: attribute(root, 'Destination'),
    inResponseTo: attribute(root, 'InResponseTo'),
    acsUrl: attribute(root, 'AssertionConsumerServiceURL'),
    status: status ? within(status, 'StatusCode').map((code) => code.attributes.Value ?? '') : [],
    statusMessage: (status && kids(status, 'StatusMessage')[0]?.text) ?? null,
    assertions: root.name === 'Assertion' ? 1 : within(root, 'Assertion').length,
    encrypted: within(root, 'EncryptedAssertion').length > 0,
    nameId: nameIdOf(nameId),
    nameIdPolicy: attribute(kids(root, 'NameIDPolicy')[0], 'Format'),
    audiences: conditions ? within(conditions, 'Audience').map((a) => a.text) : [],
    recipient: attribute(data, 'Recipient'),
    conditions: conditions
      ? {
          notBefore: attribute(conditions, 'NotBefore'),
          notOnOrAfter: attribute(conditions, 'NotOnOrAfter'),
        }
      : null,
    confirmation: data
      ? {
          inResponseTo: attribute(data, 'InResponseTo'),
          notOnOrAfter: attribute(data, 'NotOnOrAfter'),
        }
      : null,
    authnContexts: within(assertion ?? root, 'AuthnContextClassRef').map((c) => c.text),
    attributes: (assertion ? within(assertion, 'Attribute') : []).map((a) => ({
      name: a.attributes.Name ?? '',
      values: kids(a, 'AttributeValue').map((v) => v.text),
    })),
    signatures: signed(root),
  };
};
