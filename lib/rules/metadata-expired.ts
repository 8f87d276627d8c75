import { metadataSlots } from './parts/metadataSlots.ts';
import { GOOD, IDP_METADATA } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  metadataSlots(s).flatMap(({ side, text }): Hit[] => {
    const reading = s.metadata(text);
    if ('error' in reading) return [];
    const ends = reading.entities
      .filter((entity) => entity.roles.includes('idp'))
      .map((entity) => Date.parse(entity.validUntil ?? ''));
    const last = Math.max(...ends);
    // NaN, where one of them has no end, is no end that has passed.
    if (ends.length === 0 || !(last < s.now.getTime())) return [];
    return [{ side, fields: ['metadataXml'], params: { date: new Date(last).toISOString() } }];
  });

const until = (day: string): string =>
  IDP_METADATA.replace(' entityID=', ` validUntil="${day}T00:00:00Z" entityID=`);

export const metadataExpired = rule({
  id: 'metadata-expired',
  severity: 'warning',
  title: 'Metadata is out of date',
  message: 'The metadata in “{label}” at {console} was valid until {date}.',
  why: 'Service providers that look at the date refuse the file, or every sign-in from that day on.',
  mend: 'Download the metadata of this app at {idp} again and use the new file.',
  source: 'SAML metadata 2.3.2 (validUntil); python3-saml expired_xml',
  check,
  good: [
    { what: 'single values instead of metadata', ...GOOD },
    { what: 'no date', sp: { holds: { metadataXml: IDP_METADATA } } },
    { what: 'a date to come', sp: { holds: { metadataXml: until('2027-01-01') } } },
  ],
  bad: [
    { what: 'held beyond its day', sp: { holds: { metadataXml: until('2026-11-01') } } },
    { what: 'given beyond its day', idp: { gives: { metadataXml: until('2020-01-01') } } },
  ],
});
