import 'reflect-metadata';
import { X509CertificateGenerator } from '@peculiar/x509';
import { certificatePem, privateKeyPem } from '../../certificate.ts';
import type { SigningKey } from '../../saml/sign.ts';

const FIVE_YEARS_MS = 1_826 * 86_400_000;

/**
 * The form of published certificates: RSA 2048, subject = issuer, five years; signed over SHA-1 in the
 * older accounts.
 */
const create = async (sub: string, old: boolean): Promise<SigningKey> => {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: old ? 'SHA-1' : 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  };
  const keys = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const now = Date.now();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `${old ? 'C=US, ' : ''}O=${sub}, OU=OneLogin IdP, CN=OneLogin Account 123456`,
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(now - 60_000),
    notAfter: new Date(now + FIVE_YEARS_MS),
  });
  return { privateKey: await privateKeyPem(keys), certificate: certificatePem(certificate) };
};

const keys = new Map<string, Promise<SigningKey>>();

/** The account's key; made once in the life of the process. */
export const keyOf = (sub: string, old: boolean): Promise<SigningKey> => {
  const name = `${sub} ${old}`;
  const known = keys.get(name) ?? create(sub, old);
  keys.set(name, known);
  return known;
};
