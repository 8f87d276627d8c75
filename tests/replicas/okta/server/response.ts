import { encrypted } from '../../saml/encryption.ts';
import type { Attribute, ResponseConfig } from '../../saml/response.ts';
import { responseXml } from '../../saml/response.ts';
import { signElement } from '../../saml/sign.ts';
import type { Settings } from '../settings.ts';
import { issuerOf } from './addresses.ts';
import type { SigningKey } from './keys.ts';
import type { App } from './org.ts';
import { evaluate, groupsOf, nameIdOf } from './person.ts';

const format = (name: string): string => `urn:oasis:names:tc:SAML:2.0:attrname-format:${name}`;

/** Nothing is sent but what the statements of the wizard name. */
const attributesOf = (s: Settings): Attribute[] =>
  [
    ...s.attributeStatements.map((row) => ({
      name: row.name,
      nameFormat: format(row.nameFormat),
      values: [evaluate(row.values)].filter((value) => value !== ''),
    })),
    ...s.groupStatements.map((row) => ({
      name: row.name,
      nameFormat: format(row.nameFormat),
      values: groupsOf(row),
    })),
  ].filter(({ values }) => values.length > 0);

const configOf = (s: Settings): ResponseConfig => ({
  acsUrls: [s.postBackURL, ...s.requestableUrls.map((row) => row.url)],
  audience: s.audienceRestriction,
  ...(s.sameRecipient ? {} : { recipient: s.recipient, destination: s.destination }),
  nameIdFormat: s.nameIDFormat,
  nameId: nameIdOf(s),
  signResponse: s.responseSigned === 'SIGNED',
  signAssertion: s.assertionSigned === 'SIGNED',
  signatureAlgorithm: s.signatureAlgorithm === 'RSA_SHA1' ? 'rsa-sha1' : 'rsa-sha256',
  digestAlgorithm: s.digestAlgorithm === 'SHA1' ? 'sha1' : 'sha256',
  attributes: attributesOf(s),
  relayState: s.defaultRelayState,
});

/** The response before signing. */
export const unsigned = (
  app: Pick<App, 'settings' | 'externalKey'>,
  acsUrl: string,
  inResponseTo: string | undefined,
): string =>
  responseXml(issuerOf(app), acsUrl, inResponseTo, configOf(app.settings)).replace(
    'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    app.settings.authnContextClassRef,
  );

/**
 * Signs and encrypts what the app's settings say: the assertion is signed first, then encrypted, then
 * the response is signed around it.
 * @throws when the certificate to encrypt for is none
 */
export const sealed = async (xml: string, settings: Settings, key: SigningKey): Promise<string> => {
  const config = configOf(settings);
  const algorithms = { signature: config.signatureAlgorithm, digest: config.digestAlgorithm };
  const inner = config.signAssertion ? signElement(xml, 'Assertion', key, algorithms) : xml;
  const hidden = settings.encryption === 'ENCRYPTED' ? await encrypted(inner, settings) : inner;
  return config.signResponse ? signElement(hidden, 'Response', key, algorithms) : hidden;
};
