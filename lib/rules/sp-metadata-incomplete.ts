import { BINDINGS, type MetadataEntity } from '../saml/metadata.ts';
import { isWebAddress } from './parts/address.ts';
import { SP_METADATA } from './parts/samples.ts';
import { spEntities } from './parts/spMetadata.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const lacks = ({ entityId, acsUrls }: MetadataEntity): string | null => {
  if (entityId.trim() === '') return 'entityId';
  const usable = acsUrls.some((e) => e.binding === BINDINGS.post && isWebAddress(e.location));
  return usable ? null : 'acs';
};

const check = (s: Sight): Hit[] => {
  const missing = spEntities(s).map(lacks);
  const [part] = missing;
  if (!part || missing.includes(null)) return [];
  return [{ side: 'sp', fields: ['spMetadataXml'], params: { part } }];
};

const given = (metadata: string) => ({ gives: { spMetadataXml: metadata } });

export const spMetadataIncomplete = rule({
  id: 'sp-metadata-incomplete',
  severity: 'error',
  title: 'The SP’s metadata lacks what is needed',
  message: 'The metadata file of {sp} has no {part}.',
  why: 'The identity provider refuses the file, or users end at an error page after they have signed in.',
  mend: 'Download the metadata of {sp} again, or enter its values at {idp} by hand.',
  source: 'SAML metadata 2.3.2 and 2.4.4; SAML profiles 4.1.6; UK federation check_saml2int',
  silences: ['sp-metadata-disagrees'],
  check,
  good: [
    { what: 'metadata of an SP', sp: given(SP_METADATA) },
    {
      what: 'another binding beside POST',
      sp: given(
        SP_METADATA.replace(
          '<md:AssertionConsumerService',
          '<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact" Location="https://sp.test/a" index="7"/><md:AssertionConsumerService',
        ),
      ),
    },
  ],
  bad: [
    {
      what: 'an ACS by artifact alone',
      sp: given(SP_METADATA.replace('HTTP-POST', 'HTTP-Artifact')),
    },
    { what: 'a binding misspelt', sp: given(SP_METADATA.replace('HTTP-POST', 'HTTP-Post')) },
    { what: 'no entity ID', sp: given(SP_METADATA.replace(/ entityID="[^"]*"/, '')) },
  ],
});
