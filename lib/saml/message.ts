import type { AuthnRequest, LogoutRequest, Message } from '../model/message.ts';
import { attribute, nameIdOf, readAssertion } from './assertion.ts';
import { signaturesIn } from './signatures.ts';
import { kids, within, type XmlElement } from './xml.ts';

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

/** XML schema's boolean. */
const isTrue = (value: string | null): boolean => value === 'true' || value === '1';

const authnRequest = (root: XmlElement): AuthnRequest => {
  const [policy] = kids(root, 'NameIDPolicy');
  const [context] = kids(root, 'RequestedAuthnContext');
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
          classes: kids(context, 'AuthnContextClassRef').map((one) => one.text),
        }
      : null,
    forceAuthn: isTrue(attribute(root, 'ForceAuthn')),
    isPassive: isTrue(attribute(root, 'IsPassive')),
  };
};

const logoutRequest = (root: XmlElement): LogoutRequest => ({
  nameId: nameIdOf(kids(root, 'NameID')[0]),
  encryptedId: kids(root, 'EncryptedID').length > 0,
  sessionIndexes: kids(root, 'SessionIndex').map((one) => one.text),
  notOnOrAfter: attribute(root, 'NotOnOrAfter'),
});

/** Of what an artifact is resolved to, the assertions are those of the message in it. */
const responseOf = (root: XmlElement): XmlElement =>
  (root.name === 'ArtifactResponse' && kids(root, 'Response')[0]) || root;

const assertionsOf = (root: XmlElement): XmlElement[] =>
  root.name === 'Assertion' ? [root] : kids(responseOf(root), 'Assertion');

/**
 * Reads a message whose root is one of `MESSAGE_TYPES`. Its assertions are those that stand where they
 * belong; any in the advice of another one, or elsewhere, are not.
 */
export const readMessage = (root: XmlElement): Message => {
  const [status] = kids(root, 'Status');
  return {
    type: root.name,
    id: attribute(root, 'ID'),
    version: attribute(root, 'Version'),
    issueInstant: attribute(root, 'IssueInstant'),
    issuer: kids(root, 'Issuer')[0]?.text ?? null,
    destination: attribute(root, 'Destination'),
    inResponseTo: attribute(root, 'InResponseTo'),
    status: status ? within(status, 'StatusCode').map((code) => code.attributes.Value ?? '') : [],
    statusMessage: (status && kids(status, 'StatusMessage')[0]?.text) ?? null,
    assertions: assertionsOf(root).map(readAssertion),
    encryptedAssertions:
      root.name === 'EncryptedAssertion' ? 1 : kids(responseOf(root), 'EncryptedAssertion').length,
    request: root.name === 'AuthnRequest' ? authnRequest(root) : null,
    logout: root.name === 'LogoutRequest' ? logoutRequest(root) : null,
    signatures: signaturesIn(root),
  };
};
