import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';

/**
 * Reads the certificate that an admin saved. Strict, as Keycloak's and Auth0's importers are: a PEM
 * block of type CERTIFICATE with its BEGIN and END lines, however its body is wrapped.
 * @returns PEM with 64 characters a line, or null when it is none
 */
export const savedCertificate = (text: string): string | null => {
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text);
  return body?.[1] ? pem(body[1].replace(/\s/g, '')) : null;
};

/** The same for the bare base64 of metadata. */
export const metadataCertificate = (base64: string): string | null =>
  pem(base64.replace(/\s/g, ''));

const pem = (base64: string): string | null => {
  try {
    return `${new X509Certificate(base64).toString('pem').trim()}\n`;
  } catch {
    return null;
  }
};

/** Keycloak's broker ignores certificates outside their validity. */
export const isCurrent = (certificate: string, now = new Date()): boolean => {
  const { notBefore, notAfter } = new X509Certificate(certificate);
  return notBefore <= now && now <= notAfter;
};
