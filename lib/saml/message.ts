import type { AuthnRequest, LogoutRequest, Message } from '../model/message.ts';
import { attribute, isSaml, nameIdOf, readAssertion, samlKids } from './assertion.ts';
import { signaturesIn } from './signatures.ts';
import { within, type XmlElement } from './xml.ts';

export const MESSAGE_TYPES: readonly string[] = [
  'Response',
  'Assertion',
  'EncryptedAssertion',
  'AuthnRequest',
  'LogoutRequest',
  'LogoutResponse',
  'ArtifactResolve',
  'ArtifactResponse',
  'AttributeQuery',
  'AuthnQuery',
  'AuthzDecisionQuery',
  'AssertionIDRequest',
  'ManageNameIDRequest',
  'ManageNameIDResponse',
  'NameIDMappingRequest',
  'NameIDMappingResponse',
];

/** Whether an element is a message: of a name and namespace of SAML's. */
export const isMessage = (root: XmlElement): boolean =>
  MESSAGE_TYPES.includes(root.name) && isSaml(root);

/** XML schema's boolean. */
const isTrue = (value: string | null): boolean => value === 'true' || value === '1';

const authnRequest = (root: XmlElement): AuthnRequest => {
  const [policy] = samlKids(root, 'NameIDPolicy');
  const [context] = samlKids(root, 'RequestedAuthnContext');
  return {
    acsUrl: attribute(root, 'AssertionConsumerServiceURL'),
    acsIndex: attribute(root, 'AssertionConsumerServiceIndex'),
    protocolBinding: attribute(root, 'ProtocolBinding'),
    nameIdPolicy: policy
      ? {
          format: attribute(policy, 'Format'),
          spNameQualifier: attribute(policy, 'SPNameQualifier'),
          allowCreate: attribute(policy, 'AllowCreate'),
        }
      : null,
    authnContext: context
      ? {
          comparison: attribute(context, 'Comparison'),
          classes: samlKids(context, 'AuthnContextClassRef').map((one) => one.text),
        }
      : null,
    forceAuthn: isTrue(attribute(root, 'ForceAuthn')),
    isPassive: isTrue(attribute(root, 'IsPassive')),
  };
};

const logoutRequest = (root: XmlElement): LogoutRequest => ({
  nameId: nameIdOf(samlKids(root, 'NameID')[0]),
  encryptedId: samlKids(root, 'EncryptedID').length > 0,
  sessionIndexes: samlKids(root, 'SessionIndex').map((one) => one.text),
  notOnOrAfter: attribute(root, 'NotOnOrAfter'),
});

/** Of what an artifact is resolved to, the assertions are those of the message in it. */
const responseOf = (root: XmlElement): XmlElement =>
  (root.name === 'ArtifactResponse' && samlKids(root, 'Response')[0]) || root;

const assertionsOf = (root: XmlElement): XmlElement[] =>
  root.name === 'Assertion' ? [root] : samlKids(responseOf(root), 'Assertion');

/**
 * Reads a message, whose root `isMessage`. Its assertions are those that stand where they
 * belong; any in the advice of another one, or elsewhere, are not.
 */
export const readMessage = (root: XmlElement): Message => {
  const [status] = samlKids(root, 'Status');
  return {
    type: root.name,
    id: attribute(root, 'ID'),
    version: attribute(root, 'Version'),
    issueInstant: attribute(root, 'IssueInstant'),
    issuer: samlKids(root, 'Issuer')[0]?.text ?? null,
    destination: attribute(root, 'Destination'),
    inResponseTo: attribute(root, 'InResponseTo'),
    status: status ? within(status, 'StatusCode').map((code) => code.attributes.Value ?? '') : [],
    statusMessage: (status && samlKids(status, 'StatusMessage')[0]?.text) ?? null,
    assertions: assertionsOf(root).map(readAssertion),
    encryptedAssertions:
      root.name === 'EncryptedAssertion'
        ? 1
        : samlKids(responseOf(root), 'EncryptedAssertion').length,
    request: root.name === 'AuthnRequest' ? authnRequest(root) : null,
    logout: root.name === 'LogoutRequest' ? logoutRequest(root) : null,
    signatures: signaturesIn(root),
  };
};
