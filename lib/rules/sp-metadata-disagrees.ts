import type { Field } from '../model/field.ts';
import type { MetadataEntity } from '../saml/metadata.ts';
import { ACS, SP, SP_METADATA } from './parts/samples.ts';
import { spEntities } from './parts/spMetadata.ts';
import { known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** The first value that the SP's pages show otherwise than the document states. */
const disagreeing = (s: Sight, entities: MetadataEntity[]): Field | null => {
  const { spEntityId, acsUrl } = s.setUp.sp.gives;
  if (known(spEntityId) && !entities.some((e) => e.entityId === spEntityId)) return 'spEntityId';
  const locations = entities.flatMap((entity) => entity.acsUrls.map((e) => e.location));
  return known(acsUrl) && !locations.includes(acsUrl) ? 'acsUrl' : null;
};

const check = (s: Sight): Hit[] => {
  const entities = spEntities(s);
  const field = entities.length === 0 ? null : disagreeing(s, entities);
  if (field === null) return [];
  return [
    { side: 'sp', fields: ['spMetadataXml', field], params: { second: s.label('sp', field) } },
  ];
};

export const spMetadataDisagrees = rule({
  id: 'sp-metadata-disagrees',
  severity: 'error',
  title: 'The SP’s metadata is of another app',
  message: 'The metadata file of {sp} states another “{second}” than {sp} shows.',
  why: 'It is of another customer, an older set-up or a test system: users read that the app is not known, or end at an error page.',
  mend: 'Download the metadata of {sp} again and add it here, or enter the values of its page at {idp} by hand.',
  source: 'SAML2Int SDP-MD01; field reports (Matomo 17075)',
  check,
  good: [
    {
      what: 'metadata that states what the SP shows',
      sp: { gives: { spMetadataXml: SP_METADATA, acsUrl: ACS, spEntityId: SP } },
    },
    {
      what: 'one of its several addresses',
      sp: {
        gives: {
          acsUrl: ACS,
          spMetadataXml: SP_METADATA.replace(
            '<md:AssertionConsumerService',
            '<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sp.test/2" index="1"/><md:AssertionConsumerService',
          ),
        },
      },
    },
    { what: 'nothing to compare it with', sp: { gives: { spMetadataXml: SP_METADATA } } },
  ],
  bad: [
    {
      what: 'another entity ID',
      sp: { gives: { spMetadataXml: SP_METADATA, spEntityId: `${SP}-test` } },
    },
    {
      what: 'another address',
      sp: { gives: { spMetadataXml: SP_METADATA, acsUrl: ACS.replace('acme', 'acme2') } },
    },
  ],
});
