import type { Connection } from '../model/connection.ts';
import { FIELDS, otherSide, type Side } from '../model/field.ts';
import type { Sighting } from '../model/sighting.ts';
import { isLocal } from './fields.ts';
import { misfit } from './fit.ts';
import type { Consoles } from './pages.ts';

/**
 * The side of a page without a definition: a page shows its own values and has controls for the
 * other's. Null when it speaks for neither or both.
 */
export const guessSide = (sighting: Sighting): Side | null => {
  const votes = { sp: 0, idp: 0 };
  for (const { field, editable, value } of sighting.fields) {
    if (field === 'none' || isLocal(field) || (!editable && value === '')) continue;
    const { owner } = FIELDS[field];
    votes[editable ? otherSide(owner) : owner] += 1;
  }
  if (votes.sp === votes.idp) return null;
  return votes.sp > votes.idp ? 'sp' : 'idp';
};

/** The bank that a page belongs to, by console and account; null when it is neither. */
export const bankOf = (
  connection: Connection,
  consoles: Consoles,
  sighting: Sighting,
): Side | null => {
  const fits = (['sp', 'idp'] as const).filter(
    (side) => misfit(connection[side], sighting.console, sighting.account) === null,
  );
  const [only, another] = fits;
  if (only && !another) return only;
  return fits.find((side) => consoles[side]?.id === sighting.console) ?? guessSide(sighting);
};
