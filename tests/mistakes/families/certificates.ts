import { X509Certificate } from 'node:crypto';
import { formCertificate } from '../../../lib/saml/pem.ts';
import { inField, type Mistake, type Right } from '../mistake.ts';

const mistake = (
  what: string,
  edit: (text: string, right: Right) => string | null | undefined,
  demandedBy?: string,
): Mistake => ({
  what: `certificate: ${what}`,
  side: 'sp',
  change: inField('sp', 'certificate', edit),
  ...(demandedBy !== undefined && { demandedBy }),
});

/** In the form that the field had it. */
const like = (text: string, certificate: string | undefined): string | null =>
  certificate === undefined
    ? null
    : text.includes('\n')
      ? certificate
      : formCertificate(certificate, 'pemOneLine');

const bodyOf = (text: string): string => text.replace(/-----[^-]+-----/g, '').trim();

const withBody = (text: string, edit: (body: string) => string): string => {
  const body = bodyOf(text);
  return text.replace(body, () => edit(body));
};

const at = (body: string, share: number): number => Math.floor(body.length * share);

const ANY_FORM =
  'Keycloak’s and Auth0’s importers, of which kind the SPs are, want BEGIN and END lines';

export const certificates: readonly Mistake[] = [
  mistake('nothing', () => ''),
  mistake('of somebody else', (v, r) => like(v, r.another)),
  mistake('out of date', (v, r) => like(v, r.expired)),
  mistake('not yet valid', (v, r) => like(v, r.future)),
  mistake('another of the identity provider', (v, r) => like(v, r.others[0])),
  mistake('a private key', (v, r) => like(v, r.privateKey) ?? r.privateKey.replaceAll('\n', '')),
  mistake('a request for one', (v, r) => like(v, r.request) ?? r.request.replaceAll('\n', '')),
  mistake('its public key', (v) => {
    const { publicKey } = new X509Certificate(formCertificate(v, 'pem') ?? '');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return v.includes('\n') ? pem : pem.replaceAll('\n', '');
  }),
  mistake(
    'its fingerprint',
    (v) => new X509Certificate(formCertificate(v, 'pem') ?? '').fingerprint256,
  ),
  mistake('its SHA-1 fingerprint', (v) =>
    new X509Certificate(formCertificate(v, 'pem') ?? '').fingerprint.replaceAll(':', ''),
  ),
  mistake('its name', () => 'Google_2026-12-16-9182_SAML2_0'),
  mistake('its file name', () => 'certificate.cer'),
  mistake('its address', () => 'https://idp.acme.example/certificate.cer'),
  mistake('a web page', () => '<!doctype html><html><body>Sign in</body></html>'),
  mistake('cut off at the end', (v) => v.slice(0, at(v, 0.7))),
  mistake('cut off at the start', (v) => v.slice(at(v, 0.3))),
  mistake('the last line lost', (v) => v.replace(/\n[^\n]+(?=\n-----END)/, '')),
  mistake('lines of the middle lost', (v) =>
    withBody(v, (b) => b.slice(0, at(b, 0.4)) + b.slice(at(b, 0.6))),
  ),
  mistake('a character lost', (v) =>
    withBody(v, (b) => b.slice(0, at(b, 0.5)) + b.slice(at(b, 0.5) + 1)),
  ),
  mistake('a character changed in its key', (v) =>
    withBody(
      v,
      (b) => b.slice(0, at(b, 0.5)) + (b[at(b, 0.5)] === 'A' ? 'B' : 'A') + b.slice(at(b, 0.5) + 1),
    ),
  ),
  mistake(
    'a character changed in its signature',
    (v) => withBody(v, (b) => b.slice(0, -60) + (b.at(-60) === 'A' ? 'B' : 'A') + b.slice(-59)),
    'whoever compares sees another certificate than the identity provider’s',
  ),
  mistake('without its BEGIN line', (v) => v.replace(/-----BEGIN[^-]+-----\s*/, ''), ANY_FORM),
  mistake('without its END line', (v) => v.replace(/\s*-----END[^-]+-----/, ''), ANY_FORM),
  mistake('without either line', bodyOf, ANY_FORM),
  mistake('four hyphens for five', (v) => v.replaceAll('-----', '----')),
  mistake('dashes of a word processor', (v) => v.replaceAll('-----', '\u2014\u2014')),
  mistake('BEGIN twice', (v) => v.replace(/-----END/, '-----BEGIN')),
  mistake('of type PUBLIC KEY', (v) => v.replaceAll('CERTIFICATE', 'PUBLIC KEY')),
  mistake('spaces for line breaks in its BEGIN line', (v) =>
    v.replace('BEGIN CERTIFICATE', 'BEGINCERTIFICATE'),
  ),
  mistake('line breaks written as \\n', (v) => v.replaceAll('\n', '\\n')),
  mistake('a zero-width space inside', (v) =>
    withBody(v, (b) => `${b.slice(0, 90)}\u200b${b.slice(90)}`),
  ),
  mistake('quoted as in a mail', (v) => v.replaceAll(/^/gm, '> ')),
  mistake('with line breaks where none may be', (v) =>
    v.includes('\n') ? null : formCertificate(v, 'pem'),
  ),
  mistake('as metadata', (v) => `<ds:X509Certificate>${bodyOf(v)}</ds:X509Certificate>`),
  mistake('a PKCS#7 file’s head', (v) => v.replaceAll('CERTIFICATE', 'PKCS7')),
  mistake('somebody else’s behind the right one', (v, r) => v + (like(v, r.another) ?? '')),
  mistake('the right one twice', (v) => v + v),
  mistake(
    'somebody else’s before the right one',
    (v, r) => like(v, r.another) && `${like(v, r.another)}${v}`,
  ),
];
