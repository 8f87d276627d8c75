import 'reflect-metadata';
import { type X509Certificate, X509CertificateGenerator } from '@peculiar/x509';

export interface SelfSigned {
  certificate: X509Certificate;
  keys: CryptoKeyPair;
}

export interface CertificateOptions {
  /** P-256 instead of RSA-2048: quick to make, for TLS. */
  elliptic?: boolean;
  notBefore?: Date;
  notAfter?: Date;
}

const DAY = 86_400_000;

const ALGORITHMS = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  },
  elliptic: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
};

/**
 * A key pair made now and its self-signed certificate.
 * @param subject distinguished name, as `CN=dev-1, O=Okta`
 */
export const selfSigned = async (
  subject: string,
  options: CertificateOptions = {},
): Promise<SelfSigned> => {
  const algorithm = options.elliptic ? ALGORITHMS.elliptic : ALGORITHMS.rsa;
  const keys = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: subject,
    keys,
    signingAlgorithm: algorithm,
    notBefore: options.notBefore ?? new Date(Date.now() - DAY),
    notAfter: options.notAfter ?? new Date(Date.now() + 3 * 365 * DAY),
  });
  return { certificate, keys };
};

/** PEM with BEGIN and END lines and 64 characters a line, as consoles download it. */
export const certificatePem = (certificate: X509Certificate): string =>
  `${certificate.toString('pem').trim()}\n`;

export const privateKeyPem = async (keys: CryptoKeyPair): Promise<string> => {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
};
