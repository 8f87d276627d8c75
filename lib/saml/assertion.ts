import type {
  Assertion,
  Attribute,
  AuthnStatement,
  NameId,
  SubjectConfirmation,
} from '../model/message.ts';
import { kids, within, type XmlElement } from './xml.ts';

export const isSaml = ({ namespace }: XmlElement): boolean =>
  namespace === '' || namespace.startsWith('urn:oasis:names:tc:SAML:');

/** Children of that name which are SAML's: others may have elements of the same name. */
export const samlKids = (parent: XmlElement, name: string): XmlElement[] =>
  kids(parent, name).filter(isSaml);

export const attribute = (element: XmlElement | undefined, name: string): string | null =>
  element?.attributes[name] ?? null;

const all = (element: XmlElement): string => element.text + element.children.map(all).join('');

/** Text as it stands, blanks and all; of a value made of elements, theirs. */
const textOf = (element: XmlElement): string =>
  element.children.length > 0 ? all(element) : element.exact;

export const nameIdOf = (element: XmlElement | undefined): NameId | null =>
  element === undefined
    ? null
    : {
        value: element.exact,
        format: attribute(element, 'Format'),
        nameQualifier: attribute(element, 'NameQualifier'),
        spNameQualifier: attribute(element, 'SPNameQualifier'),
      };

const confirmation = (element: XmlElement): SubjectConfirmation => {
  const [data] = samlKids(element, 'SubjectConfirmationData');
  return {
    method: attribute(element, 'Method'),
    recipient: attribute(data, 'Recipient'),
    inResponseTo: attribute(data, 'InResponseTo'),
    notBefore: attribute(data, 'NotBefore'),
    notOnOrAfter: attribute(data, 'NotOnOrAfter'),
  };
};

const authnStatement = (element: XmlElement): AuthnStatement => ({
  authnInstant: attribute(element, 'AuthnInstant'),
  sessionIndex: attribute(element, 'SessionIndex'),
  sessionNotOnOrAfter: attribute(element, 'SessionNotOnOrAfter'),
  contextClass: within(element, 'AuthnContextClassRef')[0]?.text ?? null,
});

const attributeOf = (element: XmlElement): Attribute => ({
  name: element.attributes.Name ?? '',
  nameFormat: attribute(element, 'NameFormat'),
  friendlyName: attribute(element, 'FriendlyName'),
  values: samlKids(element, 'AttributeValue').map(textOf),
});

/** Reads one SAML 2.0 assertion; what is encrypted in it is named. */
export const readAssertion = (element: XmlElement): Assertion => {
  const [subject] = samlKids(element, 'Subject');
  const [conditions] = samlKids(element, 'Conditions');
  const statements = samlKids(element, 'AttributeStatement');
  const encrypted: Assertion['encrypted'] = [];
  if (subject && samlKids(subject, 'EncryptedID').length > 0) encrypted.push('nameId');
  if (statements.some((one) => samlKids(one, 'EncryptedAttribute').length > 0)) {
    encrypted.push('attribute');
  }
  return {
    id: attribute(element, 'ID'),
    version: attribute(element, 'Version'),
    issueInstant: attribute(element, 'IssueInstant'),
    issuer: samlKids(element, 'Issuer')[0]?.text ?? null,
    nameId: nameIdOf(subject && samlKids(subject, 'NameID')[0]),
    confirmations: subject ? samlKids(subject, 'SubjectConfirmation').map(confirmation) : [],
    conditions: conditions
      ? {
          notBefore: attribute(conditions, 'NotBefore'),
          notOnOrAfter: attribute(conditions, 'NotOnOrAfter'),
        }
      : null,
    audiences: (conditions ? samlKids(conditions, 'AudienceRestriction') : []).map((restriction) =>
      samlKids(restriction, 'Audience').map((audience) => audience.exact),
    ),
    authnStatements: samlKids(element, 'AuthnStatement').map(authnStatement),
    attributes: statements.flatMap((one) => samlKids(one, 'Attribute').map(attributeOf)),
    encrypted,
  };
};
