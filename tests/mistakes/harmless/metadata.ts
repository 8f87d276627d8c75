import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { writeIdpMetadata } from '../../../lib/saml/metadata.ts';
import { inField, type Right, type Variation } from '../mistake.ts';

const metadata = (what: string, edit: (xml: string, right: Right) => string | null): Variation => ({
  what: `metadata: ${what}`,
  side: 'sp',
  change: inField('sp', 'metadataXml', (_, right) =>
    edit(
      writeIdpMetadata({ ...right.setUp.idp.gives, nameIdFormat: NAME_ID_FORMATS.emailAddress }),
      right,
    ),
  ),
});

const FORMAT = /^ *<md:NameIDFormat>.*\n/m;
const SSO = /(?:^ *<md:SingleSignOnService.*\n)+/m;
const KEY = /^ *<md:KeyDescriptor[\s\S]*<\/md:KeyDescriptor>\n/m;

const moved = (xml: string, part: RegExp, before: string): string => {
  const [text = ''] = part.exec(xml) ?? [];
  return xml.replace(part, '').replace(before, () => text + before);
};

const END = '  </md:IDPSSODescriptor>';
const inRole = (xml: string, more: string): string => xml.replace(END, () => `${more}\n${END}`);
const onRoot = (xml: string, more: string): string =>
  xml.replace(' entityID=', ` ${more} entityID=`);

const soon = (): string => new Date(Date.now() + 90 * 86_400_000).toISOString();

const CONTACT =
  '<md:ContactPerson contactType="technical"><md:EmailAddress>it@acme.example</md:EmailAddress></md:ContactPerson>';
const ORGANIZATION =
  '<md:Organization><md:OrganizationName xml:lang="en">Acme</md:OrganizationName><md:OrganizationDisplayName xml:lang="en">Acme</md:OrganizationDisplayName><md:OrganizationURL xml:lang="en">https://acme.example</md:OrganizationURL></md:Organization>';

/** The same identity provider, in metadata that is written otherwise. */
export const metadataForms: readonly Variation[] = [
  metadata('written from its values', (v) => v),
  metadata('the key last', (v) => moved(v, KEY, END)),
  metadata('formats after addresses', (v) => moved(v, FORMAT, END)),
  metadata('addresses before formats and key', (v) => moved(moved(v, FORMAT, END), KEY, END)),
  metadata('Redirect before POST', (v) =>
    v.replace(SSO, (lines) => lines.trimEnd().split('\n').reverse().join('\n').concat('\n')),
  ),
  metadata('Redirect alone', (v) => v.replace(/^.*SingleSignOnService.*HTTP-POST.*\n/m, '')),
  metadata('POST alone', (v) => v.replace(/^.*SingleSignOnService.*HTTP-Redirect.*\n/m, '')),
  metadata('another prefix', (v) => v.replaceAll('md:', 'saml:').replace('xmlns:md', 'xmlns:saml')),
  metadata('no prefix', (v) =>
    v.replaceAll('md:', '').replace('xmlns:md', 'xmlns').replace('xmlns:urn', 'xmlns'),
  ),
  metadata('a long prefix', (v) =>
    v.replaceAll('md:', 'saml2-metadata:').replace('xmlns:md', 'xmlns:saml2-metadata'),
  ),
  metadata('signatures without prefix', (v) =>
    v.replaceAll('ds:', '').replace('xmlns:ds', 'xmlns').replace('<KeyInfo xmlns:', '<KeyInfo '),
  ),
  metadata('signatures declared at the root', (v) =>
    onRoot(v.replace(/ xmlns:ds="[^"]*"/, ''), 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"'),
  ),
  metadata('single quotes', (v) => v.replaceAll('"', "'")),
  metadata('in one line', (v) => v.replace(/\n\s*/g, '')),
  metadata('line ends of Windows', (v) => v.replaceAll('\n', '\r\n')),
  metadata('tabulators for blanks', (v) => v.replaceAll('  ', '\t')),
  metadata('attributes on lines of their own', (v) =>
    v.replace(/ (Binding|Location)=/g, '\n      $1='),
  ),
  metadata('Location before Binding', (v) =>
    v.replace(/(Binding="[^"]*") (Location="[^"]*")/g, '$2 $1'),
  ),
  metadata('a byte order mark', (v) => `\ufeff${v}`),
  metadata('no XML declaration', (v) => v.replace(/<\?xml.*\n/, '')),
  metadata('standalone', (v) => v.replace('"UTF-8"', '"UTF-8" standalone="yes"')),
  metadata('a comment before it', (v) =>
    v.replace('?>', '?>\n<!-- exported by the identity provider -->'),
  ),
  metadata('comments inside', (v) => inRole(v, '<!-- the older endpoint is gone -->')),
  metadata('blank lines at the end', (v) => `${v}\n\n`),
  metadata('more NameID formats', (v) =>
    v.replace(
      FORMAT,
      (line) =>
        line +
        line.replace(/>.*</, `>${NAME_ID_FORMATS.persistent}<`) +
        line.replace(/>.*</, `>${NAME_ID_FORMATS.transient}<`),
    ),
  ),
  metadata('no NameID format', (v) => v.replace(FORMAT, '')),
  metadata('unspecified as NameID format', (v) =>
    v.replace(FORMAT, (line) => line.replace(/>.*</, `>${NAME_ID_FORMATS.unspecified}<`)),
  ),
  metadata('no word on the key’s use', (v) => v.replace(' use="signing"', '')),
  metadata('the same key twice, for both uses', (v) =>
    v.replace(KEY, (key) => key + key.replace('"signing"', '"encryption"')),
  ),
  metadata('another certificate besides, for the next year', (v, { another }) =>
    v.replace(
      KEY,
      (key) =>
        key + key.replace(/(Certificate>)[^<]+/, `$1${another.replace(/-----[^-]+-----|\s/g, '')}`),
    ),
  ),
  metadata('the certificate in lines', (v) =>
    v.replace(
      /(Certificate>)([^<]+)/,
      (_, tag, body: string) => `${tag}\n${(body.match(/.{1,64}/g) ?? []).join('\n')}\n`,
    ),
  ),
  metadata('the certificate indented', (v) =>
    v.replace(
      /(Certificate>)([^<]+)/,
      (_, tag, body: string) =>
        `${tag}\n      ${(body.match(/.{1,76}/g) ?? []).join('\n      ')}\n`,
    ),
  ),
  metadata('a name of the key', (v) =>
    v.replace('<ds:X509Data>', '<ds:KeyName>idp-2026</ds:KeyName><ds:X509Data>'),
  ),
  metadata('an end in the future', (v) => onRoot(v, `validUntil="${soon()}"`)),
  metadata('a time to keep it', (v) => onRoot(v, 'cacheDuration="P7D"')),
  metadata('an id', (v) => onRoot(v, 'ID="_4fe37602bd7f4d31"')),
  metadata('requests need no signature', (v) =>
    v.replace('IDPSSODescriptor ', 'IDPSSODescriptor WantAuthnRequestsSigned="false" '),
  ),
  metadata('attributes it can send', (v) =>
    inRole(v, '<saml:Attribute xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" Name="email"/>'),
  ),
  metadata('an artifact service', (v) =>
    v.replace(
      KEY,
      (key) =>
        `${key}<md:ArtifactResolutionService index="0" Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP" Location="https://acme.test/artifact"/>\n`,
    ),
  ),
  metadata('a sign-on by SOAP besides', (v) =>
    inRole(
      v,
      '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP" Location="https://acme.test/ecp"/>',
    ),
  ),
  metadata('a logout address', (v) =>
    v.replace(
      FORMAT,
      (line) =>
        `<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://acme.test/slo"/>\n${line}`,
    ),
  ),
  metadata('whom to write to', (v) =>
    v.replace('</md:EntityDescriptor>', `${ORGANIZATION}${CONTACT}</md:EntityDescriptor>`),
  ),
  metadata('an SP’s role besides', (v) =>
    v.replace(
      '</md:EntityDescriptor>',
      '<md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:AssertionConsumerService index="0" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://acme.test/acs"/></md:SPSSODescriptor></md:EntityDescriptor>',
    ),
  ),
  metadata('an extension', (v) =>
    v.replace(
      '  <md:IDPSSO',
      '  <md:Extensions><alg:DigestMethod xmlns:alg="urn:oasis:names:tc:SAML:metadata:algsupport" Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/></md:Extensions>\n  <md:IDPSSO',
    ),
  ),
];
