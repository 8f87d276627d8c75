import { owns } from '../../journey/fields.ts';
import { labelOf } from '../../journey/label.ts';
import { heldOf, surelySeen } from '../../journey/observe.ts';
import { setUpOf } from '../../journey/setUp.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import type { Side } from '../../model/field.ts';
import type { Finding, SetUp } from '../../model/finding.ts';
import type { Sighting } from '../../model/sighting.ts';
import { check } from '../../rules/check.ts';
import { consolesOf } from './ferry.ts';

/** A page and the side that it speaks for. */
export interface Present {
  side: Side;
  sighting: Sighting;
}

/** What a page holds right now counts, also where it is never stored, as a private key. */
const overlaid = (setUp: SetUp, connection: Connection, { side, sighting }: Present): SetUp => {
  const seen = surelySeen(sighting).filter((s) => !owns(side, s.field) && s.value !== '');
  const now = Object.fromEntries(seen.map((s) => [s.field, heldOf(connection, side, s)]));
  return { ...setUp, [side]: { ...setUp[side], holds: { ...setUp[side].holds, ...now } } };
};

/**
 * What the rules find. Muted ones are left out.
 * @param present the page that the user stands before, where it is of this connection
 */
export const findingsOf = (
  connection: Connection,
  present: Present | null,
  locale: Locale,
  now: number,
): Finding[] => {
  const consoles = consolesOf(connection);
  const setUp = setUpOf(connection, consoles);
  const muted = new Set(connection.muted.map((m) => m.rule));
  return check({
    setUp: present ? overlaid(setUp, connection, present) : setUp,
    consoles,
    now: new Date(now),
    label: (side, field) => labelOf(connection, consoles, side, field, locale),
  }).filter((finding) => !muted.has(finding.rule));
};
