import type { Side } from '../model/field.ts';
import { metadataSlots } from './parts/metadataSlots.ts';
import { IDP_METADATA, SP_METADATA } from './parts/samples.ts';
import { spEntities } from './parts/spMetadata.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const ofIdp = (s: Sight): Hit[] =>
  metadataSlots(s).flatMap(({ side, text }): Hit[] => {
    const reading = s.metadata(text);
    const all = 'error' in reading ? [] : reading.entities.filter((e) => e.roles.includes('idp'));
    const foreign = all.length > 0 && all.every((e) => e.otherProtocol.includes('idp'));
    return foreign ? [{ side, fields: ['metadataXml'] }] : [];
  });

const ofSp = (s: Sight): Hit[] => {
  const all = spEntities(s);
  const foreign = all.length > 0 && all.every((e) => e.otherProtocol.includes('sp'));
  return foreign ? [{ side: 'sp', fields: ['spMetadataXml'] }] : [];
};

const check = (s: Sight): Hit[] => [...ofIdp(s), ...ofSp(s)];

const of = (side: Side, protocols: string) =>
  side === 'idp'
    ? { idp: { gives: { metadataXml: speaking(IDP_METADATA, protocols) } } }
    : { sp: { gives: { spMetadataXml: speaking(SP_METADATA, protocols) } } };
const speaking = (metadata: string, protocols: string): string =>
  metadata.replace(/(protocolSupportEnumeration=")[^"]*/, `$1${protocols}`);

const SAML11 = 'urn:oasis:names:tc:SAML:1.1:protocol';
const SAML20 = 'urn:oasis:names:tc:SAML:2.0:protocol';

export const metadataOfAnotherProtocol = rule({
  id: 'metadata-of-another-protocol',
  severity: 'error',
  title: 'Metadata of another protocol',
  message: 'The metadata in “{label}” at {console} names other protocols and not SAML 2.0.',
  why: 'Who reads the file finds no partner for SAML 2.0 in it and refuses it, or users see an error in place of the sign-in page.',
  mend: 'Download the SAML 2.0 metadata of this app; if there is none, enter the values by hand.',
  source: 'SAML metadata 2.4.1 (protocolSupportEnumeration); UK federation check_saml2',
  check,
  good: [
    { what: 'SAML 2.0', ...of('idp', SAML20) },
    { what: 'SAML 2.0 among others', ...of('sp', `${SAML11} ${SAML20}`) },
    { what: 'metadata that does not say', ...of('idp', '') },
  ],
  bad: [
    { what: 'an identity provider of SAML 1.1', ...of('idp', SAML11) },
    { what: 'a service provider of SAML 1.1', ...of('sp', SAML11) },
  ],
});
