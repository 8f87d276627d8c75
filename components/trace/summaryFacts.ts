import type { Assertion, Message, NameId } from '../../lib/model/message.ts';
import type { Fact } from './Facts.tsx';

type Value = string | null | undefined | false;

/** A fact of what there is of it; nothing where there is nothing. */
const fact = (name: string, ...values: (Value | readonly string[])[]): Fact[] => {
  const said = values.flatMap((value) =>
    value === null || value === undefined || value === false ? [] : value,
  );
  return said.length === 0 ? [] : [{ name, values: said }];
};

const nameIdFacts = (nameId: NameId | null): Fact[] =>
  nameId === null
    ? []
    : [
        ...fact('NameID', nameId.value),
        ...fact('NameID Format', nameId.format),
        ...fact('NameQualifier', nameId.nameQualifier),
        ...fact('SPNameQualifier', nameId.spNameQualifier),
      ];

/** The message itself, by the names of SAML core. */
export const headFacts = (message: Message): Fact[] => {
  const { request, logout } = message;
  return [
    ...fact('Issuer', message.issuer),
    ...fact('Destination', message.destination),
    ...fact('Status', message.status),
    ...fact('StatusMessage', message.statusMessage),
    ...fact('InResponseTo', message.inResponseTo),
    ...fact('ID', message.id),
    ...fact('IssueInstant', message.issueInstant),
    ...fact('Version', message.version !== '2.0' && message.version),
    ...fact('AssertionConsumerServiceURL', request?.acsUrl),
    ...fact('AssertionConsumerServiceIndex', request?.acsIndex),
    ...fact('ProtocolBinding', request?.protocolBinding),
    ...fact('NameIDPolicy Format', request?.nameIdPolicy?.format),
    ...fact('NameIDPolicy AllowCreate', request?.nameIdPolicy?.allowCreate),
    ...fact(
      'RequestedAuthnContext',
      request?.authnContext?.comparison,
      request?.authnContext?.classes,
    ),
    ...fact('ForceAuthn', request?.forceAuthn && 'true'),
    ...fact('IsPassive', request?.isPassive && 'true'),
    ...nameIdFacts(logout?.nameId ?? null),
    ...fact('SessionIndex', logout?.sessionIndexes),
    ...fact('NotOnOrAfter', logout?.notOnOrAfter),
  ];
};

/** One assertion: who, for whom, from when until when. */
export const assertionFacts = (assertion: Assertion): Fact[] => [
  ...nameIdFacts(assertion.nameId),
  ...fact('Issuer', assertion.issuer),
  ...assertion.audiences.flatMap((audiences) => fact('Audience', audiences)),
  ...assertion.confirmations.flatMap((one) => [
    ...fact('SubjectConfirmation', one.method),
    ...fact('Recipient', one.recipient),
    ...fact('InResponseTo', one.inResponseTo),
    ...fact('NotBefore', one.notBefore),
    ...fact('NotOnOrAfter', one.notOnOrAfter),
  ]),
  ...fact('Conditions NotBefore', assertion.conditions?.notBefore),
  ...fact('Conditions NotOnOrAfter', assertion.conditions?.notOnOrAfter),
  ...assertion.authnStatements.flatMap((one) => [
    ...fact('AuthnContextClassRef', one.contextClass),
    ...fact('AuthnInstant', one.authnInstant),
    ...fact('SessionIndex', one.sessionIndex),
    ...fact('SessionNotOnOrAfter', one.sessionNotOnOrAfter),
  ]),
  ...fact('ID', assertion.id),
  ...fact('IssueInstant', assertion.issueInstant),
];

/** Attributes by their names; the friendly name beside it. */
export const attributeFacts = ({ attributes }: Assertion): Fact[] =>
  attributes.map(({ name, friendlyName, values }) => ({
    name,
    values,
    ...(friendlyName && friendlyName !== name ? { note: friendlyName } : {}),
  }));
