import type { MetadataEntity } from '../saml/metadata.ts';
import { SP_METADATA } from './parts/samples.ts';
import { spEntities } from './parts/spMetadata.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const isAmbiguous = ({ acsUrls }: MetadataEntity): boolean => {
  const indexes = acsUrls.map((e) => e.index).filter((index) => index !== null);
  const defaults = acsUrls.filter((e) => e.isDefault === true);
  return new Set(indexes).size < indexes.length || defaults.length > 1;
};

const check = (s: Sight): Hit[] =>
  spEntities(s).some(isAmbiguous) ? [{ side: 'sp', fields: ['spMetadataXml'] }] : [];

/** SP metadata with a second assertion consumer service. */
const second = (index: number, isDefault: boolean): string =>
  SP_METADATA.replace(
    /<md:AssertionConsumerService[^>]*>/,
    (first) =>
      `${first}<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sp.test/2" index="${index}" isDefault="${isDefault}"/>`,
  );

export const spMetadataIndexTwice = rule({
  id: 'sp-metadata-index-twice',
  severity: 'error',
  title: 'Addresses of the SP’s metadata clash',
  message: 'The metadata file of {sp} numbers two ACS URLs alike, or names two as the default.',
  why: 'The identity provider refuses the file, or sends users to an address that does not expect them.',
  mend: 'Give each ACS URL a number of its own and mark one as the default, or enter the right one at {idp} by hand.',
  source: 'SAML metadata 2.2.3 (IndexedEndpointType); UK federation check_saml2meta',
  check,
  good: [
    { what: 'one ACS URL', sp: { gives: { spMetadataXml: SP_METADATA } } },
    { what: 'two, told apart', sp: { gives: { spMetadataXml: second(1, false) } } },
  ],
  bad: [
    { what: 'the same number twice', sp: { gives: { spMetadataXml: second(0, false) } } },
    { what: 'two defaults', sp: { gives: { spMetadataXml: second(1, true) } } },
  ],
});
