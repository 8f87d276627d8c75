import { writeIdpMetadata, writeSpMetadata } from '../../../lib/saml/metadata.ts';
import { inField, type Mistake, type Right } from '../mistake.ts';

const mistake = (
  what: string,
  edit: (xml: string, right: Right) => string | null | undefined,
  demandedBy?: string,
): Mistake => ({
  what: `metadataXml: ${what}`,
  side: 'sp',
  change: inField('sp', 'metadataXml', edit),
  ...(demandedBy !== undefined && { demandedBy }),
});

const IDP = /<(\w+:)?IDPSSODescriptor[\s\S]*<\/(\w+:)?IDPSSODescriptor>/;

const inIdp = (xml: string, edit: (role: string) => string): string => xml.replace(IDP, edit);

const written = ({ setUp: { idp } }: Right, change: object): string =>
  writeIdpMetadata({ ...idp.gives, ...change });

/** What the older CleverTap page takes in place of single values. */
export const metadata: readonly Mistake[] = [
  mistake('nothing', () => ''),
  mistake('its address', (_, { own }) => own.metadataUrl ?? 'https://idp.acme.example/metadata'),
  mistake('the service provider’s own', (_, { own }) => writeSpMetadata(own)),
  mistake('cut off at the end', (v) => v.slice(0, Math.floor(v.length * 0.8))),
  mistake('cut off at the start', (v) => v.slice(60)),
  mistake('a web page', () => '<!doctype html><html><body>Sign in</body></html>'),
  mistake(
    'a response',
    () => '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"/>',
  ),
  mistake('as a browser shows it', (v) => v.replace(/<\?xml[^>]*\?>/, '').replace(/<[^>]+>/g, ' ')),
  mistake('escaped once more', (v) => v.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  mistake('with typographic quotes', (v) => v.replaceAll('"', '\u201d')),
  mistake('of another certificate', (_, r) => written(r, { certificate: r.another })),
  mistake('of a certificate out of date', (_, r) => written(r, { certificate: r.expired })),
  mistake(
    'of another of its certificates',
    (_, r) => r.others[0] && written(r, { certificate: r.others[0] }),
  ),
  mistake('of another app', (_, r) =>
    written(r, {
      idpEntityId: `${r.own.idpEntityId}-2`,
      ssoUrl: r.own.ssoUrl?.replace(/[\w-]+(?=[^\w]*$)/, 'other'),
    }),
  ),
  mistake('of another issuer', (_, r) => written(r, { idpEntityId: `${r.own.idpEntityId}/` })),
  mistake('of another sign-on address', (_, r) => written(r, { ssoUrl: `${r.own.ssoUrl}x` })),
  mistake('without a certificate', (v) =>
    inIdp(v, (role) => role.replace(/<(\w+:)?KeyDescriptor[\s\S]*?<\/(\w+:)?KeyDescriptor>/g, '')),
  ),
  mistake('without a sign-on address', (v) =>
    inIdp(v, (role) => role.replace(/<(\w+:)?SingleSignOnService[^>]*>/g, '')),
  ),
  mistake('without its role', (v) => v.replace(IDP, '')),
  mistake('a certificate of its cut off', (v) =>
    v.replace(/(X509Certificate>[\s\S]{900})[\s\S]*?(<\/(?:\w+:)?X509Certificate)/g, '$1$2'),
  ),
  mistake('the certificate alone', (_, { own }) => own.certificate),
  mistake('the sign-on address alone', (_, { own }) => own.ssoUrl),
  mistake('a wrong closing tag', (v) =>
    v.replace(/<\/((?:\w+:)?)EntityDescriptor>/, '</$1EntityDescriptr>'),
  ),
  mistake(
    'an & that is none',
    (v) => v.replace(/(Location="[^"]*)"/, '$1?a=1&b=2"'),
    'XML 1.0, 2.4: an & stands for itself nowhere; readers that keep to it refuse the file',
  ),
];
