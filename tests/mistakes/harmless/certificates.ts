import { certificateBody, formCertificate } from '../../../lib/saml/pem.ts';
import { inField, type Variation } from '../mistake.ts';

const certificate = (what: string, edit: (text: string) => string | null): Variation => ({
  what: `certificate: ${what}`,
  side: 'sp',
  change: inField('sp', 'certificate', edit),
});

/** For consoles that take line breaks. */
const lines = (what: string, edit: (text: string) => string): Variation =>
  certificate(what, (text) => (text.includes('\n') ? edit(text) : null));

const columns =
  (width: number) =>
  (text: string): string => {
    const body = (certificateBody(text) ?? '').match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...body, '-----END CERTIFICATE-----', ''].join('\n');
  };

/** The same certificate, wrapped as RFC 7468 lets a reader find it. */
export const certificates: readonly Variation[] = [
  lines('line ends of Windows', (v) => v.replaceAll('\n', '\r\n')),
  lines('line ends of old Macs', (v) => v.replaceAll('\n', '\r')),
  lines('no line end at the end', (v) => v.trimEnd()),
  lines('empty lines at the end', (v) => `${v}\n\n`),
  lines('an empty line at the start', (v) => `\n${v}`),
  lines('an empty line between', (v) => v.replaceAll('\n', '\n\n')),
  lines('lines of 48 columns', columns(48)),
  lines('lines of 72 columns', columns(72)),
  lines('lines of 76 columns', columns(76)),
  lines('its body in one line', columns(100_000)),
  lines('blanks at the ends of lines', (v) => v.replaceAll('\n', ' \n')),
  lines('indented', (v) => v.replaceAll('\n', '\n  ')),
  lines('all in one line', (v) => formCertificate(v, 'pemOneLine') ?? v),
  lines('all in one line, with blanks', (v) => v.trim().replaceAll('\n', ' ')),
  lines('with the text of openssl before it', (v) => `subject=CN = IdP\nissuer=CN = IdP\n${v}`),
  lines(
    'with the attributes of a bag before it',
    (v) => `Bag Attributes\n    friendlyName: idp\n${v}`,
  ),
  lines('with a note behind it', (v) => `${v}valid for ten years\n`),
  certificate('blanks around', (v) => `  ${v}  `),
  certificate('blanks between body and lines', (v) =>
    v.includes('\n') ? null : v.replace(/(?<=N CERTIFICATE-----)|(?=-----END)/g, ' '),
  ),
  certificate('blanks in its body', (v) =>
    v.includes('\n') ? null : v.replace(/(?<=[A-Za-z0-9+/=]{64})(?=[A-Za-z0-9+/=])/, ' '),
  ),
];
