import { metadataSlots } from './parts/metadataSlots.ts';
import { GOOD, IDP_METADATA, METADATA_URL } from './parts/samples.ts';
import { mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  metadataSlots(s).flatMap(({ side, text }): Hit[] => {
    const reading = s.metadata(text);
    if (!('error' in reading)) return [];
    const mend = side === 'sp' ? mendWithGiven(s, 'metadataXml') : {};
    return [{ side, fields: ['metadataXml'], params: { what: reading.error }, ...mend }];
  });

export const metadataUnreadable = rule({
  id: 'metadata-unreadable',
  severity: 'error',
  title: 'Metadata can’t be read',
  message: '“{label}” at {console} holds {what}, not SAML metadata.',
  why: 'The service provider refuses the file; without addresses and certificate users end at an error page, or are only asked for a password.',
  mend: 'Download the metadata file of {idp} again and use it unchanged.',
  source: 'SAML metadata 2.3; SAML2Int SDP-G03 (no document type declarations)',
  silences: ['metadata-disagrees'],
  check,
  good: [
    { what: 'single values instead of metadata', ...GOOD },
    { what: 'metadata of an IdP', sp: { holds: { metadataXml: IDP_METADATA } } },
  ],
  bad: [
    {
      what: 'a sign-in page saved as a file',
      sp: { holds: { metadataXml: '<!DOCTYPE html><html><body>Sign in</body></html>' } },
    },
    { what: 'the address instead of the document', sp: { holds: { metadataXml: METADATA_URL } } },
    {
      what: 'entities declared in the document',
      idp: { gives: { metadataXml: `<!DOCTYPE a [<!ENTITY b "c">]>${IDP_METADATA}` } },
    },
    { what: 'cut off', sp: { holds: { metadataXml: IDP_METADATA.slice(0, 600) } } },
  ],
});
