import 'reflect-metadata';
import { X509CertificateGenerator } from '@peculiar/x509';
import { certificatePem, privateKeyPem } from '../../certificate.ts';

/** A signing key of an app. */
export interface SigningKey {
  kid: string;
  type: 'SHA-1' | 'SHA-2';
  created: Date;
  expires: Date;
  privateKey: string;
  /** PEM with BEGIN and END lines. */
  certificate: string;
}

const MINUTE = 60_000;

/**
 * A key and its certificate in the form of those recorded from live orgs: RSA 2048, subject = issuer
 * with the org's name as CN, valid from a minute before, serial = the time of making in milliseconds.
 * @param years 10 for an app's own key, 30 for the org's old SHA-1 one
 */
export const createKey = async (
  org: string,
  type: SigningKey['type'],
  years: number,
): Promise<SigningKey> => {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: type === 'SHA-1' ? 'SHA-1' : 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  };
  const keys = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const created = new Date();
  const expires = new Date(created);
  expires.setFullYear(created.getFullYear() + years);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `C=US, ST=California, L=San Francisco, O=Okta, OU=SSOProvider, CN=${org}, E=info@okta.com`,
    serialNumber: created.getTime().toString(16).padStart(12, '0'),
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(created.getTime() - MINUTE),
    notAfter: expires,
  });
  const kid = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  return {
    kid,
    type,
    created,
    expires,
    privateKey: await privateKeyPem(keys),
    certificate: certificatePem(certificate),
  };
};

let legacy: Promise<SigningKey> | undefined;

/** The org-wide SHA-1 key that every app lists and none uses; made once in the life of the process. */
export const legacyKey = (org: string): Promise<SigningKey> => {
  legacy ??= createKey(org, 'SHA-1', 30);
  return legacy;
};

/** The base64 lines between BEGIN and END. */
export const bodyOf = (pem: string): string => pem.replace(/-----[^-]+-----/g, '').trim();
