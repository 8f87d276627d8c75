import { randomBytes } from 'node:crypto';
import { NAME_ID_FORMATS } from '../../../../lib/model/choice.ts';
import { escapeHtml } from '../../page.ts';
import { type Attribute, responseXml } from '../../saml/response.ts';
import { signElement } from '../../saml/sign.ts';
import type { AppView } from '../view.ts';
import type { SigningKey } from './keys.ts';

/** Who signs in. */
const PERSON: Record<string, string> = {
  'Basic Information > First name': 'Jane',
  'Basic Information > Last name': 'Doe',
  'Basic Information > Primary email': 'user@acme.example',
  'Employee Details > Employee ID': '4711',
};

const SAML2 = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';

const FORMATS: Record<string, string> = {
  UNSPECIFIED: NAME_ID_FORMATS.unspecified,
  EMAIL: NAME_ID_FORMATS.emailAddress,
  X509_SUBJECT: NAME_ID_FORMATS.x509SubjectName,
  WIN_DOMAIN_QUALIFIED: NAME_ID_FORMATS.windows,
};

/** The request's own wish comes before what the console says. */
const formatOf = (app: AppView, wished: string): string =>
  wished && wished !== NAME_ID_FORMATS.unspecified
    ? wished
    : (FORMATS[app.nameIdFormat] ?? `${SAML2}${app.nameIdFormat.toLowerCase()}`);

const attributesOf = (app: AppView): Attribute[] => [
  ...app.mappings.flatMap(({ name, source }) => {
    const value = PERSON[source];
    return name && value ? [{ name, values: [value] }] : [];
  }),
  ...(app.groupAttribute && app.groups.length > 0
    ? [{ name: app.groupAttribute, values: app.groups }]
    : []),
];

/** Signed as a response **or** as an assertion, never both; attributes without a name format. */
export const signedResponse = (
  issuer: string,
  app: AppView,
  key: SigningKey,
  request: { id: string; nameIdFormat: string } | null,
): string => {
  const xml = responseXml(issuer, app.acsUrl, request?.id, {
    acsUrls: [app.acsUrl],
    audience: app.entityId,
    nameIdFormat: formatOf(app, request?.nameIdFormat ?? ''),
    nameId: PERSON[app.nameId] ?? '',
    signResponse: app.signedResponse,
    signAssertion: !app.signedResponse,
    signatureAlgorithm: 'rsa-sha256',
    digestAlgorithm: 'sha256',
    attributes: attributesOf(app),
  })
    .replaceAll(/ NameFormat="[^"]*"/g, '')
    .replace('classes:PasswordProtectedTransport', 'classes:unspecified');
  return signElement(xml, app.signedResponse ? 'Response' : 'Assertion', key, {
    signature: 'rsa-sha256',
    digest: 'sha256',
  });
};

/** What Google posts to the request's own ACS URL when the app has another one. */
export const deniedResponse = (
  issuer: string,
  app: AppView,
  request: { id: string; acsUrl: string },
): string => {
  const said = `Invalid request, ACS Url in request ${request.acsUrl} doesn't match configured ACS Url ${app.acsUrl}.`;
  const status = 'urn:oasis:names:tc:SAML:2.0:status:';
  return `<saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${randomBytes(16).toString('hex')}" Version="2.0" IssueInstant="${new Date().toISOString()}" Destination="${escapeHtml(request.acsUrl)}" InResponseTo="${escapeHtml(request.id)}"><saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">${escapeHtml(issuer)}</saml2:Issuer><saml2p:Status><saml2p:StatusCode Value="${status}Requester"><saml2p:StatusCode Value="${status}RequestDenied"/></saml2p:StatusCode><saml2p:StatusMessage>${escapeHtml(said)}</saml2p:StatusMessage></saml2p:Status></saml2p:Response>`;
};
