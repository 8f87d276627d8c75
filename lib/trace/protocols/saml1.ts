import { kids, within, type XmlElement } from '../../saml/xml.ts';

export type Facts = [string, string][];

/** Whether an element is SAML 1.x, whose root names are those of SAML 2.0 too. */
export const isSaml1 = (root: XmlElement): boolean =>
  ['Response', 'Request', 'Assertion'].includes(root.name) && 'MajorVersion' in root.attributes;

const given = (name: string, value: string | undefined): Facts =>
  value === undefined || value === '' ? [] : [[name, value]];

const pick = (element: XmlElement | undefined, ...names: string[]): Facts =>
  names.flatMap((name) => given(name, element?.attributes[name]));

const assertionFacts = (assertion: XmlElement): Facts => {
  const [conditions] = kids(assertion, 'Conditions');
  const names = new Map<string, string>();
  for (const one of within(assertion, 'NameIdentifier')) {
    names.set(one.text, one.attributes.Format ?? '');
  }
  return [
    ...pick(assertion, 'AssertionID', 'IssueInstant', 'Issuer'),
    ...pick(conditions, 'NotBefore', 'NotOnOrAfter'),
    ...within(assertion, 'Audience').flatMap((one) => given('Audience', one.text)),
    ...[...names].flatMap(([name, format]) => [
      ...given('NameIdentifier', name),
      ...given('Format', format),
    ]),
    ...within(assertion, 'AuthenticationStatement').flatMap((one) =>
      pick(one, 'AuthenticationMethod', 'AuthenticationInstant'),
    ),
    ...within(assertion, 'ConfirmationMethod').flatMap((one) =>
      given('ConfirmationMethod', one.text),
    ),
    ...within(assertion, 'Attribute').flatMap((one) =>
      kids(one, 'AttributeValue').flatMap(
        (value): Facts => [[one.attributes.AttributeName ?? 'Attribute', value.exact]],
      ),
    ),
  ];
};

/** What a SAML 1.x message or assertion says, by its own names (SAML 1.1 core). */
export const saml1Facts = (root: XmlElement): Facts => [
  ...(root.name === 'Assertion'
    ? []
    : pick(root, 'ResponseID', 'RequestID', 'IssueInstant', 'Recipient', 'InResponseTo')),
  ...within(root, 'StatusCode').flatMap((one) => given('StatusCode', one.attributes.Value)),
  ...within(root, 'StatusMessage').flatMap((one) => given('StatusMessage', one.text)),
  ...(root.name === 'Assertion' ? [root] : kids(root, 'Assertion')).flatMap(assertionFacts),
];
