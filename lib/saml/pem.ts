import type { CertificateForm } from '../model/console.ts';
import { fromBase64, MAX_TEXT, toBase64 } from './bytes.ts';
import { derKind } from './der.ts';

const BLOCK =
  /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([^-]*)-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;

/** The bodies of all certificates between BEGIN and END lines, white space taken out. */
export const pemBodies = (text: string): string[] =>
  [...text.matchAll(BLOCK)].map((block) => (block[1] ?? '').replace(/\s+/g, ''));

/**
 * The base64 body, without line breaks, of the first certificate in the text, whichever way it is
 * wrapped; null when the text is no whole certificate.
 */
export const certificateBody = (text: string): string | null => {
  if (text.length > MAX_TEXT) return null;
  const bytes = fromBase64(pemBodies(text)[0] ?? text);
  return bytes !== null && derKind(bytes) === 'certificate' ? toBase64(bytes) : null;
};

/** How a certificate is wrapped; null for what is neither of the three forms. */
export const formOf = (text: string): CertificateForm | null => {
  const value = text.trim();
  if (
    /^-----BEGIN [A-Z0-9 ]*CERTIFICATE-----[^-]*-----END [A-Z0-9 ]*CERTIFICATE-----/.test(value)
  ) {
    return /[\r\n]/.test(value) ? 'pem' : 'pemOneLine';
  }
  return fromBase64(value) === null ? null : 'body';
};

/**
 * The first certificate of the text in the form that a console takes: PEM with lines of 64 columns
 * (RFC 7468), the same without line breaks, or the base64 alone. Null when there is none.
 */
export const formCertificate = (text: string, form: CertificateForm): string | null => {
  const body = certificateBody(text);
  if (body === null || form === 'body') return body;
  const lines = form === 'pem' ? (body.match(/.{1,64}/g) ?? []) : [body];
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'];
  return form === 'pem' ? `${pem.join('\n')}\n` : pem.join('');
};

/** Whether both texts hold the same first certificate, whichever way each is wrapped. */
export const sameCertificate = (a: string, b: string): boolean => {
  const body = certificateBody(a);
  return body !== null && body === certificateBody(b);
};
