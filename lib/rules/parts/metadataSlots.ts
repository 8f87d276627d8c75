import type { Side } from '../../model/field.ts';
import type { Sight } from '../rule.ts';

/** Every IdP metadata text that was seen and is not empty: the IdP's own, and what the SP holds. */
export const metadataSlots = (s: Sight): { side: Side; text: string }[] =>
  [
    { side: 'idp' as const, text: s.setUp.idp.gives.metadataXml ?? '' },
    { side: 'sp' as const, text: s.setUp.sp.holds.metadataXml ?? '' },
  ].filter(({ text }) => text.trim() !== '');
