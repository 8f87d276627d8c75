import { type PostForm, postPage } from '../../saml/post.ts';
import { type Attribute, type ResponseConfig, responseXml } from '../../saml/response.ts';
import { signElement } from '../../saml/sign.ts';
import { issuer, tenantId, user } from '../tenant.ts';
import { nameIdFormats } from '../view.ts';
import type { SigningKey } from './key.ts';
import type { State } from './state.ts';

const microsoft = 'http://schemas.microsoft.com';

/** Claims that every token carries, whatever is configured. */
const always: Attribute[] = [
  { name: `${microsoft}/identity/claims/tenantid`, values: [tenantId] },
  { name: `${microsoft}/identity/claims/objectidentifier`, values: [user['user.objectid']] },
  { name: `${microsoft}/identity/claims/displayname`, values: [user['user.displayname']] },
  { name: `${microsoft}/identity/claims/identityprovider`, values: [issuer] },
];

const saved = ({ claims }: State): Attribute[] =>
  claims.additional.map(({ name, namespace, source }) => ({
    name: namespace === '' ? name : `${namespace}/${name}`,
    values: [user[source]],
  }));

function configOf(state: State, acsUrl: string, audience: string): ResponseConfig {
  const sha1 = state.signing.algorithm === 'SHA-1';
  return {
    acsUrls: [acsUrl],
    audience,
    nameIdFormat: nameIdFormats[state.claims.nameId.format],
    nameId: user[state.claims.nameId.source],
    signResponse: state.signing.option !== 'TokenOnly',
    signAssertion: state.signing.option !== 'ResponseOnly',
    signatureAlgorithm: sha1 ? 'rsa-sha1' : 'rsa-sha256',
    digestAlgorithm: sha1 ? 'sha1' : 'sha256',
    attributes: [...always, ...saved(state)],
  };
}

export interface Recipient {
  acsUrl: string;
  audience: string;
  relayState: string;
  /** Id of the request; undefined when the sign-in starts at the identity provider. */
  inResponseTo?: string | undefined;
}

/** The page that posts a response signed as it is saved. */
export function respond(state: State, key: SigningKey, recipient: Recipient): Response {
  const { acsUrl, audience, relayState, inResponseTo } = recipient;
  const config = configOf(state, acsUrl, audience);
  const signing = { privateKey: key.privateKey, certificate: key.pem };
  const algorithms = { signature: config.signatureAlgorithm, digest: config.digestAlgorithm };
  let xml = responseXml(issuer, acsUrl, inResponseTo, config);
  if (config.signAssertion) xml = signElement(xml, 'Assertion', signing, algorithms);
  if (config.signResponse) xml = signElement(xml, 'Response', signing, algorithms);
  const form: PostForm = {
    action: acsUrl,
    samlResponse: Buffer.from(xml).toString('base64'),
    relayState,
  };
  return postPage(form);
}
