import { decodeText, fromBase64, MAX_TEXT, toBase64 } from './bytes.ts';
import { type CertificateFacts, readCertificate } from './certificate.ts';
import { derKind, readTlv } from './der.ts';
import { pkcs7Certificates } from './pkcs7.ts';
import { readXml, within } from './xml.ts';

/** More than any file that an administrator is handed has. */
const MOST = 200;

/** A PEM block of certificates, or the blocks of a chain (RFC 7468, sections 5 and 8). */
const BLOCK = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE|PKCS7|CMS)-----([^-]*)-----END \1-----/g;

/** One value after another, as files that were joined byte by byte have them. */
const fromDer = (der: Uint8Array): Uint8Array[] => {
  const found: Uint8Array[] = [];
  for (let at = 0; at < der.length && found.length < MOST; ) {
    const tlv = readTlv(der, at);
    if (tlv === null || tlv.end > der.length) break;
    const one = der.subarray(at, tlv.end);
    const kind = derKind(one);
    if (kind === 'certificate') found.push(one);
    else if (kind === 'pkcs7') found.push(...pkcs7Certificates(one));
    at = tlv.end;
  }
  return found;
};

const fromXml = (text: string): Uint8Array[] => {
  const reading = readXml(text);
  return 'ok' in reading
    ? within(reading.ok, 'X509Certificate').flatMap(({ text }) => fromBase64Text(text))
    : [];
};

const fromBase64Text = (text: string): Uint8Array[] => {
  const der = fromBase64(text);
  return der === null ? [] : fromDer(der);
};

/** `wrapped`: whether the text may be base64 of another, as a POSTed response is. */
const fromText = (text: string, wrapped: boolean): Uint8Array[] => {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('<')) return fromXml(trimmed);
  const blocks = [...trimmed.matchAll(BLOCK)];
  if (blocks.length > 0) return blocks.flatMap(([, , body]) => fromBase64Text(body ?? ''));
  // Bodies under one another, each padded or on a paragraph of its own.
  const bodies = trimmed.split(/\n\s*\n|(?<==)\s+(?=M)/, MOST).flatMap(fromBase64Text);
  if (bodies.length > 0 || !wrapped) return bodies;
  const bytes = fromBase64(trimmed);
  const inner = bytes && decodeText(bytes);
  return inner ? fromText(inner, false) : [];
};

/** A chain is told from its end: what signs messages has issued no other certificate of it. */
const leavesFirst = (chain: CertificateFacts[]): CertificateFacts[] => {
  const issued = (one: CertificateFacts): boolean =>
    chain.some((other) => other !== one && other.issuer === one.subject);
  return [...chain.filter((one) => !issued(one)), ...chain.filter(issued)];
};

/**
 * All certificates in a file or a text, each once: PEM in any wrapping, DER, base64, PKCS#7, several of
 * them in a row, metadata and SAML messages, these in base64 as well. Those that issued none of
 * the others come first. Never throws.
 */
export const certificatesIn = (input: string | Uint8Array): CertificateFacts[] => {
  if (input.length > MAX_TEXT) return [];
  const text = typeof input === 'string' ? input : decodeText(input);
  const ders =
    text === null ? (typeof input === 'string' ? [] : fromDer(input)) : fromText(text, true);
  const bodies = new Set(ders.slice(0, MOST).map(toBase64));
  return leavesFirst(
    [...bodies].map(readCertificate).filter((reading) => reading.kind === 'certificate'),
  );
};
