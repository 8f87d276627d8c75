import { writeIdpMetadata } from '../saml/metadataWriter.ts';
import { VALID } from './parts/sampleCertificates.ts';
import { GOOD, IDP_METADATA, ISSUER, SP_METADATA, SSO } from './parts/samples.ts';
import { given } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const text = s.setUp.sp.holds.metadataXml ?? '';
  if (text.trim() === '') return [];
  const reading = s.metadata(text);
  if ('error' in reading) return [];
  const count = reading.entities.filter((entity) => entity.roles.includes('idp')).length;
  if (count < 2) return [];
  const value = given(s, 'metadataXml');
  const mend =
    value && value !== text ? ({ side: 'sp', field: 'metadataXml', value } as const) : null;
  return [
    {
      side: 'sp',
      fields: ['metadataXml'],
      params: { count: String(count) },
      ...(mend === null ? {} : { mend }),
    },
  ];
};

const bare = (xml: string): string => xml.replace(/<\?xml[^>]*\?>/, '');

const together = (...documents: string[]): string =>
  `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${documents
    .map(bare)
    .join('')}</md:EntitiesDescriptor>`;

const ANOTHER = writeIdpMetadata({
  ssoUrl: SSO.replace('exk1', 'exk2'),
  idpEntityId: ISSUER.replace('exk1', 'exk2'),
  certificate: VALID,
});

export const metadataOfSeveral = rule({
  id: 'metadata-of-several',
  severity: 'warning',
  title: 'Metadata of several providers',
  message: 'The metadata in “{label}” at {console} describes {count} identity providers.',
  why: 'The service provider may take the first of them, and send users to another sign-in page than is meant.',
  mend: 'Use the metadata of the one app at {idp}, not that of the whole organisation.',
  source: 'SAML metadata 2.3.1 (EntitiesDescriptor); ruby-saml 373',
  check,
  good: [
    { what: 'single values instead of metadata', ...GOOD },
    { what: 'one IdP', sp: { holds: { metadataXml: IDP_METADATA } } },
    {
      what: 'one IdP among service providers',
      sp: { holds: { metadataXml: together(IDP_METADATA, SP_METADATA) } },
    },
  ],
  bad: [
    { what: 'two IdPs', sp: { holds: { metadataXml: together(IDP_METADATA, ANOTHER) } } },
    {
      what: 'two, where the right one is known',
      sp: { holds: { metadataXml: together(ANOTHER, IDP_METADATA) } },
      idp: { gives: { metadataXml: IDP_METADATA } },
    },
  ],
});
