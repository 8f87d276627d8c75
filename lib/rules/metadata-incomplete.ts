import { BINDINGS, type MetadataEntity } from '../saml/metadata.ts';
import { isWebAddress } from './parts/address.ts';
import { metadataSlots } from './parts/metadataSlots.ts';
import { GOOD, IDP_METADATA } from './parts/samples.ts';
import { mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const BROWSER: readonly string[] = Object.values(BINDINGS);

const lacks = ({ entityId, ssoUrls, certificates }: MetadataEntity): string | null => {
  if (entityId.trim() === '') return 'entityId';
  const usable = ssoUrls.some((e) => BROWSER.includes(e.binding) && isWebAddress(e.location));
  if (!usable) return 'signOn';
  return certificates.some((c) => c.use !== 'encryption') ? null : 'key';
};

const check = (s: Sight): Hit[] =>
  metadataSlots(s).flatMap(({ side, text }): Hit[] => {
    const reading = s.metadata(text);
    const all = 'error' in reading ? [] : reading.entities.filter((e) => e.roles.includes('idp'));
    const missing = all.map(lacks);
    const [part] = missing;
    if (!part || missing.includes(null)) return [];
    const mend = side === 'sp' ? mendWithGiven(s, 'metadataXml') : {};
    const better = mend.mend?.value === text ? {} : mend;
    return [{ side, fields: ['metadataXml'], params: { part }, ...better }];
  });

const without = (pattern: RegExp): string => IDP_METADATA.replace(pattern, '');

export const metadataIncomplete = rule({
  id: 'metadata-incomplete',
  severity: 'error',
  title: 'Metadata lacks what is needed',
  message: 'The metadata in “{label}” at {console} has no {part}.',
  why: 'The service provider refuses the file, or users end at an error page in place of the sign-in page.',
  mend: 'Download the metadata of this app at {idp} again and use it unchanged.',
  source: 'SAML metadata 2.3.2 and 2.4.3; SAML2Int SDP-MD08; UK federation check_saml2int',
  silences: ['metadata-disagrees'],
  check,
  good: [
    { what: 'single values instead of metadata', ...GOOD },
    { what: 'metadata of an IdP', sp: { holds: { metadataXml: IDP_METADATA } } },
  ],
  bad: [
    {
      what: 'no endpoint for browsers',
      sp: { holds: { metadataXml: IDP_METADATA.replace(/HTTP-(?:POST|Redirect)/g, 'SOAP') } },
    },
    {
      what: 'no signing key',
      idp: {
        gives: { metadataXml: without(/<(?:\w+:)?KeyDescriptor[\s\S]*<\/(?:\w+:)?KeyDescriptor>/) },
      },
    },
    { what: 'no entity ID', sp: { holds: { metadataXml: without(/ entityID="[^"]*"/) } } },
  ],
});
