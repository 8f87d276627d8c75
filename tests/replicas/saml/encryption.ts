import { X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { encrypt } from 'xml-encryption';

/** Whom an assertion is encrypted for, and how. */
export interface Encryption {
  /** PEM. */
  encryptionCertificate: string;
  encryptionAlgorithm: string;
}

const ALGORITHM = 'http://www.w3.org/2001/04/xmlenc#';

const run = promisify(encrypt);

/**
 * A response whose assertion is replaced by an EncryptedAssertion (SAML core 2.3.4) for the
 * certificate that was saved.
 * @throws when that is no certificate
 */
export const encrypted = async (xml: string, settings: Encryption): Promise<string> => {
  const [assertion] = /<saml2:Assertion[\s\S]*<\/saml2:Assertion>/.exec(xml) ?? [];
  if (!assertion) return xml;
  const certificate = new X509Certificate(settings.encryptionCertificate);
  const data = await run(assertion, {
    pem: certificate.toString(),
    rsa_pub: certificate.publicKey.export({ type: 'spki', format: 'pem' }),
    encryptionAlgorithm: `${ALGORITHM}${settings.encryptionAlgorithm === 'AES128_CBC' ? 'aes128-cbc' : 'aes256-cbc'}`,
    keyEncryptionAlgorithm: `${ALGORITHM}rsa-oaep-mgf1p`,
  });
  return xml.replace(
    assertion,
    () =>
      `<saml2:EncryptedAssertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">${data}</saml2:EncryptedAssertion>`,
  );
};
