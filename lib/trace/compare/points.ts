import type { Assertion, Message, NameId } from '../../model/message.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { SignatureReading } from '../../model/signature.ts';

/**
 * One thing that a message says, by SAML's own name for it. What decides whether a sign-in works
 * weighs more than what is another one's each time or for each user.
 */
export interface Point {
  name: string;
  value: string | null;
  decides: boolean;
}

type Value = string | null | undefined | readonly string[];

const textOf = (value: Value): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : value.length > 0 ? value.join('\n') : null;
};

const decides = (name: string, value: Value): Point => ({
  name,
  value: textOf(value),
  decides: true,
});
const tells = (name: string, value: Value): Point => ({
  name,
  value: textOf(value),
  decides: false,
});
/** Of what is another one every time, only whether it is there. */
const exists = (name: string, value: Value): Point =>
  decides(name, textOf(value) === null ? null : '✓');

const nameIdPoints = (nameId: NameId | null): Point[] => [
  decides('NameID Format', nameId?.format),
  decides('SPNameQualifier', nameId?.spNameQualifier),
  decides('NameQualifier', nameId?.nameQualifier),
  exists('NameID', nameId?.value),
  tells('NameID', nameId?.value),
];

/** How long it is valid, in seconds: when it is differs every time. */
const lifetime = (
  from: string | null | undefined,
  to: string | null | undefined,
): string | null => {
  const seconds = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 1_000;
  return Number.isFinite(seconds) ? `${seconds} s` : null;
};

const assertionPoints = (one: Assertion): Point[] => {
  const [confirmation] = one.confirmations;
  return [
    decides('Assertion Issuer', one.issuer),
    decides('Audience', one.audiences.flat()),
    decides('Recipient', confirmation?.recipient),
    decides('SubjectConfirmation', confirmation?.method),
    exists('SubjectConfirmationData InResponseTo', confirmation?.inResponseTo),
    ...nameIdPoints(one.nameId),
    decides('Encrypted', one.encrypted),
    decides(
      'AuthnContextClassRef',
      one.authnStatements.map((s) => s.contextClass ?? ''),
    ),
    decides('Attributes', one.attributes.map((attribute) => attribute.name).toSorted()),
    ...one.attributes.flatMap(({ name, nameFormat, values }) => [
      decides(`${name} NameFormat`, nameFormat),
      decides(`${name}: number of values`, `${values.length}`),
      tells(name, values),
    ]),
    tells('Conditions', lifetime(one.conditions?.notBefore, one.conditions?.notOnOrAfter)),
    tells('SubjectConfirmationData', lifetime(one.issueInstant, confirmation?.notOnOrAfter)),
    exists('SessionNotOnOrAfter', one.authnStatements[0]?.sessionNotOnOrAfter),
  ];
};

const signaturePoints = (all: readonly SignatureReading[]): Point[] => [
  decides(
    'Signed',
    all.map((one) => one.element),
  ),
  ...all.flatMap((one) => [
    decides(`${one.element} SignatureMethod`, one.algorithm),
    decides(`${one.element} DigestMethod`, one.digest),
    decides(`${one.element} X509Certificate (SHA-256)`, one.enclosed),
    decides(
      `${one.element} signature`,
      one.valid === null ? null : one.valid ? 'valid' : one.reason,
    ),
  ]),
];

const messagePoints = (message: Message): Point[] => {
  const { request, logout } = message;
  return [
    decides('Status', message.status),
    decides('StatusMessage', message.statusMessage),
    decides('Issuer', message.issuer),
    decides('Destination', message.destination),
    decides('Version', message.version),
    exists('InResponseTo', message.inResponseTo),
    decides('AssertionConsumerServiceURL', request?.acsUrl),
    decides('AssertionConsumerServiceIndex', request?.acsIndex),
    decides('ProtocolBinding', request?.protocolBinding),
    decides('NameIDPolicy Format', request?.nameIdPolicy?.format),
    decides('NameIDPolicy AllowCreate', request?.nameIdPolicy?.allowCreate),
    decides('RequestedAuthnContext', request?.authnContext?.classes),
    decides('Comparison', request?.authnContext?.comparison),
    decides('ForceAuthn', request?.forceAuthn ? 'true' : null),
    decides('IsPassive', request?.isPassive ? 'true' : null),
    ...(logout ? nameIdPoints(logout.nameId) : []),
    exists('SessionIndex', logout?.sessionIndexes),
    decides('Assertions', message.assertions.length > 0 ? `${message.assertions.length}` : null),
    decides(
      'EncryptedAssertion',
      message.encryptedAssertions > 0 ? `${message.encryptedAssertions}` : null,
    ),
    ...message.assertions.slice(0, 1).flatMap(assertionPoints),
    ...signaturePoints(message.signatures),
  ];
};

/** All that two messages can be compared by. */
export const pointsOf = (one: ProtocolMessage): Point[] => [
  decides('Message', one.type),
  decides('Protocol', one.protocol),
  decides('Binding', one.binding),
  decides('Not read', one.unreadable),
  decides('Encoding', one.oddities),
  ...(one.message ? messagePoints(one.message) : []),
  decides('SigAlg', one.querySignature?.algorithm),
  ...one.facts
    .filter(
      ([name]) => !/^(?:code|state|nonce|wctx|wct|\w*(?:ID|Instant|_token|_challenge))$/.test(name),
    )
    .map(([name, value]) => tells(name, value)),
  tells('RelayState', one.relayState),
];
