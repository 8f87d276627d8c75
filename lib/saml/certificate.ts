import 'reflect-metadata/lite';
import { X509Certificate } from '@peculiar/x509';
import { fromBase64, MAX_TEXT, toBase64 } from './bytes.ts';
import { type DerKind, derKind, readTlv } from './der.ts';
import { readFingerprint } from './fingerprint.ts';
import { sha1, sha256 } from './hash.ts';
import { pemBodies } from './pem.ts';

export { formCertificate, sameCertificate } from './pem.ts';

export interface CertificateFacts {
  kind: 'certificate';
  subject: string;
  issuer: string;
  /** Hex. */
  serial: string;
  notBefore: Date;
  notAfter: Date;
  /** `bits` of an RSA or DSA modulus; `curve` of an elliptic key, as WebCrypto names it. */
  key: { algorithm: string; bits?: number; curve?: string };
  /** The hash under the certificate's own signature, such as `SHA-256`; '' when unknown. */
  signatureHash: string;
  /** Lower-case hex of the whole certificate. */
  sha1: string;
  sha256: string;
  /** Base64 body without line breaks. */
  der: string;
  /** How many certificates the text holds; the facts are those of the first. */
  count: number;
}

/** What a text is that was meant to be a certificate, and is none. Never carries the text itself. */
export type NotACertificate =
  | Exclude<DerKind, 'certificate' | 'other'>
  | 'fingerprint'
  | 'html'
  | 'metadata'
  | 'xml'
  | 'url'
  | 'empty'
  | 'tooLarge'
  | 'notBase64'
  | 'notX509';

export type CertificateReading = CertificateFacts | { kind: NotACertificate };

/** What BEGIN lines say, for texts that are not certificates (RFC 7468). */
const LABELS: readonly [RegExp, NotACertificate][] = [
  [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/, 'privateKey'],
  [/PuTTY-User-Key-File/, 'privateKey'],
  [/-----BEGIN (?:NEW )?CERTIFICATE REQUEST/, 'csr'],
  [/-----BEGIN (?:RSA )?PUBLIC KEY/, 'publicKey'],
  [/-----BEGIN (?:PKCS7|CMS)/, 'pkcs7'],
  [/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) /, 'publicKey'],
];

const byLook = (text: string): NotACertificate | null => {
  if (text === '') return 'empty';
  if (text.length > MAX_TEXT) return 'tooLarge';
  for (const [pattern, kind] of LABELS) if (pattern.test(text)) return kind;
  if (/^\{[\s\S]*"kty"/.test(text)) return /"d"\s*:/.test(text) ? 'privateKey' : 'publicKey';
  if (/^<(?:!doctype html|html|head|body|div)\b/i.test(text)) return 'html';
  if (text.startsWith('<')) {
    return /<(?:[\w.-]{1,50}:)?(?:EntityDescriptor|EntitiesDescriptor)\b/.test(text)
      ? 'metadata'
      : 'xml';
  }
  if (/^https?:\/\/\S+$/i.test(text)) return 'url';
  if (readFingerprint(text) !== null) return 'fingerprint';
  if (
    /-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/.test(text) !==
    /-----END [A-Z0-9 ]*CERTIFICATE-----/.test(text)
  ) {
    return 'truncated';
  }
  return null;
};

const hashOf = (certificate: X509Certificate): string => {
  const algorithm: Algorithm & { hash?: { name?: string } } = certificate.signatureAlgorithm;
  return algorithm.hash?.name ?? (/^1\.2\.840\.113549\.1\.1\.4$/.test(algorithm.name) ? 'MD5' : '');
};

const keyOf = (certificate: X509Certificate): CertificateFacts['key'] => {
  const algorithm: Algorithm & { modulusLength?: number; namedCurve?: string } =
    certificate.publicKey.algorithm;
  const name = /^RSA/.test(algorithm.name)
    ? 'RSA'
    : /^EC/.test(algorithm.name)
      ? 'EC'
      : algorithm.name;
  const key: CertificateFacts['key'] = { algorithm: name };
  if (algorithm.modulusLength !== undefined) key.bits = algorithm.modulusLength;
  if (algorithm.namedCurve !== undefined) key.curve = algorithm.namedCurve;
  return key;
};

const facts = (der: Uint8Array<ArrayBuffer>, count: number): CertificateReading => {
  try {
    const certificate = new X509Certificate(der);
    return {
      kind: 'certificate',
      subject: certificate.subject,
      issuer: certificate.issuer,
      serial: certificate.serialNumber,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      key: keyOf(certificate),
      signatureHash: hashOf(certificate),
      sha1: sha1(der),
      sha256: sha256(der),
      der: toBase64(der),
      count,
    };
  } catch {
    return { kind: 'notX509' };
  }
};

/**
 * Reads what was given as a certificate: PEM in any wrapping, base64 alone, several of them. Never
 * throws; what is no certificate is named, and a private key is not carried along.
 */
export const readCertificate = (input: string): CertificateReading => {
  const text = input.slice(0, MAX_TEXT + 1).trim();
  const look = byLook(text);
  if (look !== null) return { kind: look };
  const bodies = pemBodies(text);
  const body = bodies[0] ?? text;
  const der = fromBase64(body);
  if (der === null) {
    return { kind: /^MII[A-Za-z0-9+/=\s]+(?:…|\.\.\.)?$/.test(body) ? 'truncated' : 'notBase64' };
  }
  const kind = derKind(der);
  if (kind === 'other') return { kind: 'notX509' };
  if (kind !== 'certificate') return { kind };
  if (readTlv(der, 0)?.end !== der.length) return { kind: 'notX509' };
  return facts(der, Math.max(1, bodies.length));
};
