import { metadataSlots } from './parts/metadataSlots.ts';
import { GOOD, IDP_METADATA, SP_METADATA } from './parts/samples.ts';
import { given } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  metadataSlots(s).flatMap(({ side, text }): Hit[] => {
    const reading = s.metadata(text);
    if ('error' in reading || reading.entities.some((e) => e.roles.includes('idp'))) return [];
    const value = given(s, 'metadataXml');
    const mend =
      side === 'sp' && value && value !== text
        ? { mend: { side, field: 'metadataXml', value } as const }
        : {};
    return [{ side, fields: ['metadataXml'], ...mend }];
  });

export const metadataOfTheWrongKind = rule({
  id: 'metadata-of-the-wrong-kind',
  severity: 'error',
  title: 'Metadata of the wrong side',
  message:
    '“{label}” at {console} holds metadata of a service provider, not of an identity provider.',
  why: 'It names no sign-in address and no certificate of the identity provider, so that nobody can sign in.',
  mend: 'Use the metadata file that {idp} offers for this app.',
  source: 'SAML metadata 2.4.3 (IDPSSODescriptor); field reports (Polis 861)',
  silences: ['metadata-disagrees'],
  check,
  good: [
    { what: 'single values instead of metadata', ...GOOD },
    { what: 'metadata of an IdP', sp: { holds: { metadataXml: IDP_METADATA } } },
  ],
  bad: [
    { what: 'the SP’s own metadata', sp: { holds: { metadataXml: SP_METADATA } } },
    {
      what: 'SP metadata where the IdP’s was expected',
      sp: { holds: { metadataXml: SP_METADATA } },
      idp: { gives: { metadataXml: IDP_METADATA } },
    },
  ],
});
