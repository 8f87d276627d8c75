import { randomBytes } from 'node:crypto';
import { SamlLib } from 'samlify';
import type { Digesting, Signing } from './algorithms.ts';

export interface Attribute {
  name: string;
  nameFormat?: string;
  values: readonly string[];
}

/** What an IdP's console has saved for one app; nothing else goes into a response. */
export interface ResponseConfig {
  /** Where responses may go; the first is the usual one. Exact strings. */
  acsUrls: readonly string[];
  audience: string;
  /** Default: the chosen ACS URL. */
  recipient?: string;
  /** Default: the chosen ACS URL. */
  destination?: string;
  /** URN of the format. */
  nameIdFormat: string;
  nameId: string;
  signResponse: boolean;
  signAssertion: boolean;
  signatureAlgorithm: Signing;
  digestAlgorithm: Digesting;
  attributes?: readonly Attribute[];
  /** Sent when the sign-in starts at the IdP. */
  relayState?: string;
}

const MINUTE = 60_000;

const TEMPLATE = `<saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" ID="{ResponseId}" Version="2.0" IssueInstant="{Now}" Destination="{Destination}" InResponseTo="{InResponseTo}"><saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">{Issuer}</saml2:Issuer><saml2p:Status><saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></saml2p:Status><saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="{AssertionId}" Version="2.0" IssueInstant="{Now}"><saml2:Issuer>{Issuer}</saml2:Issuer><saml2:Subject><saml2:NameID Format="{NameIdFormat}">{NameId}</saml2:NameID><saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml2:SubjectConfirmationData NotOnOrAfter="{Until}" Recipient="{Recipient}" InResponseTo="{InResponseTo}"/></saml2:SubjectConfirmation></saml2:Subject><saml2:Conditions NotBefore="{Since}" NotOnOrAfter="{Until}"><saml2:AudienceRestriction><saml2:Audience>{Audience}</saml2:Audience></saml2:AudienceRestriction></saml2:Conditions><saml2:AuthnStatement AuthnInstant="{Now}" SessionIndex="{AssertionId}"><saml2:AuthnContext><saml2:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml2:AuthnContextClassRef></saml2:AuthnContext></saml2:AuthnStatement>`;

const ATTRIBUTE = '<saml2:Attribute Name="{Name}" NameFormat="{NameFormat}">';
const VALUE = '<saml2:AttributeValue>{Value}</saml2:AttributeValue>';

const attributeXml = ({ name, nameFormat, values }: Attribute): string =>
  [
    SamlLib.replaceTagsByValue(ATTRIBUTE, { Name: name, NameFormat: nameFormat }),
    ...values.map((value) => SamlLib.replaceTagsByValue(VALUE, { Value: value })),
    '</saml2:Attribute>',
  ].join('');

const statement = (attributes: readonly Attribute[]): string =>
  attributes.length === 0
    ? ''
    : `<saml2:AttributeStatement>${attributes.map(attributeXml).join('')}</saml2:AttributeStatement>`;

/**
 * An unsigned SAML 2.0 response (core 3.3.3, profiles 4.1.4.2) with one assertion, valid from five
 * minutes ago to five minutes hence.
 * @param inResponseTo id of the request; undefined when the sign-in starts at the IdP
 */
export const responseXml = (
  issuer: string,
  acsUrl: string,
  inResponseTo: string | undefined,
  config: ResponseConfig,
  now = Date.now(),
): string => {
  const instant = (shift: number): string => new Date(now + shift).toISOString();
  const id = (): string => `_${randomBytes(16).toString('hex')}`;
  const start = SamlLib.replaceTagsByValue(TEMPLATE, {
    ResponseId: id(),
    AssertionId: id(),
    Now: instant(0),
    Since: instant(-5 * MINUTE),
    Until: instant(5 * MINUTE),
    Issuer: issuer,
    InResponseTo: inResponseTo,
    Destination: config.destination ?? acsUrl,
    Recipient: config.recipient ?? acsUrl,
    Audience: config.audience,
    NameIdFormat: config.nameIdFormat,
    NameId: config.nameId,
  });
  return `${start}${statement(config.attributes ?? [])}</saml2:Assertion></saml2p:Response>`;
};
