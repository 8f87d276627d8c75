import 'reflect-metadata';
import { createHash, X509Certificate } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';
import { certificatePem, privateKeyPem } from '../../certificate.ts';

/** A signing key of a customer. */
export interface SigningKey {
  name: string;
  expires: number;
  privateKey: string;
  /** PEM with BEGIN and END lines. */
  certificate: string;
  fingerprint: string;
}

const DAY = 86_400_000;
const SUBJECT =
  'O=Google Inc., L=Mountain View, CN=Google, OU=Google For Work, C=US, ST=California';

/** The end in Pacific time, without padding: `Google_2026-12-16-9182_SAML2_0`. */
export const nameOf = (expires: number): string => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(expires).map((p) => [p.type, p.value]));
  const [h, m, s] = [part.hour, part.minute, part.second].map(Number);
  return `Google_${part.year}-${part.month}-${part.day}-${h}${m}${s}_SAML2_0`;
};

/** As recorded: RSA 2048, five years without the leap day, serial the time of making in milliseconds. */
const createKey = async (): Promise<SigningKey> => {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  };
  const keys = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const created = Math.floor(Date.now() / 1000) * 1000 - 60_000;
  const expires = created + 1825 * DAY;
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: SUBJECT,
    serialNumber: created.toString(16).padStart(12, '0'),
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(created),
    notAfter: new Date(expires),
  });
  const pem = certificatePem(certificate);
  const hex = createHash('sha256').update(new X509Certificate(pem).raw).digest('hex').toUpperCase();
  return {
    name: nameOf(expires),
    expires,
    privateKey: await privateKeyPem(keys),
    certificate: pem,
    fingerprint: (hex.match(/../g) ?? []).join(':'),
  };
};

const made: Promise<SigningKey>[] = [];

/** The key of that number; made once in the life of the process. */
export const keyAt = (number: number): Promise<SigningKey> => {
  made[number] ??= createKey();
  return made[number];
};
