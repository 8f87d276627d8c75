import type { Digesting, Signing } from '../../saml/algorithms.ts';
import { encrypted } from '../../saml/encryption.ts';
import { responseXml } from '../../saml/response.ts';
import { type SigningKey, signElement } from '../../saml/sign.ts';
import { formatOf } from './metadata.ts';
import type { App } from './store.ts';

/** Who signs in: an address that is not the user name. */
const PERSON: Readonly<Record<string, string>> = {
  Email: 'user@acme.example',
  'Email name part': 'user',
  'First Name': 'Jane',
  'Last Name': 'Doe',
  Username: 'jdoe',
  'User Roles': 'Default',
  Department: 'Sales',
};

const ALGORITHMS: Readonly<Record<string, { signature: Signing; digest: Digesting }>> = {
  'SHA-1': { signature: 'rsa-sha1', digest: 'sha1' },
  'SHA-256': { signature: 'rsa-sha256', digest: 'sha256' },
  'SHA-512': { signature: 'rsa-sha512', digest: 'sha512' },
};

const ELEMENTS = ['response', 'assertion', 'both'];

/**
 * The response as the app's settings make it. What was left blank goes out as the template has it, in
 * braces.
 * @throws with an algorithm that the signing library has not, or a key to encrypt for that is none
 */
export const responseFor = async (
  app: App,
  issuer: string,
  key: SigningKey,
  acsUrl: string,
  inResponseTo: string | undefined,
): Promise<string> => {
  const { configuration, parameters, signatureAlgorithm } = app.settings;
  const algorithms = ALGORITHMS[signatureAlgorithm];
  if (!algorithms) throw new Error(`No signatures with ${signatureAlgorithm} here.`);
  const recipient = configuration.recipient || '{recipient}';
  const nameId = parameters.find((row) => row.nameId)?.value ?? '';
  const xml = responseXml(issuer, acsUrl, inResponseTo, {
    acsUrls: [acsUrl],
    audience: configuration.audience || '{audience}',
    recipient,
    destination: recipient,
    nameIdFormat: formatOf(app),
    nameId: PERSON[nameId] ?? '',
    signResponse: true,
    signAssertion: true,
    signatureAlgorithm: algorithms.signature,
    digestAlgorithm: algorithms.digest,
    attributes: parameters
      .filter((row) => !row.nameId && row.included)
      .map((row) => ({ name: row.name, values: [PERSON[row.value] ?? ''].filter(Boolean) })),
  });
  const elements = ELEMENTS[Number(configuration.saml_sign_element)];
  const inner = elements === 'response' ? xml : signElement(xml, 'Assertion', key, algorithms);
  const hidden =
    configuration.encrypt_assertion === '1'
      ? await encrypted(inner, {
          encryptionCertificate: configuration.public_key || key.certificate,
          encryptionAlgorithm:
            configuration.saml_encryption_method_id === '1' ? 'AES128_CBC' : 'AES256_CBC',
        })
      : inner;
  return elements === 'assertion' ? hidden : signElement(hidden, 'Response', key, algorithms);
};
