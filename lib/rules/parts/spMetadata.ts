import type { MetadataEntity } from '../../saml/metadata.ts';
import type { Sight } from '../rule.ts';

/** What the service provider's own metadata says, where it was seen: its entities that are SPs. */
export const spEntities = (s: Sight): MetadataEntity[] => {
  const text = s.setUp.sp.gives.spMetadataXml ?? '';
  const reading = text.trim() === '' ? null : s.metadata(text);
  if (reading === null || 'error' in reading) return [];
  return reading.entities.filter((entity) => entity.roles.includes('sp'));
};
