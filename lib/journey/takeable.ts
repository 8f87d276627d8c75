import type { Connection } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Line } from '../model/view.ts';
import { needsAnswer } from './dismissed.ts';
import { neededOf } from './needs.ts';
import { type Seen, surelySeen } from './observe.ts';
import type { Consoles } from './pages.ts';

export interface Takeable {
  /** Values that stand on the page and are new to the connection. */
  values: Field[];
  /** Values that only the page's own download links give. */
  downloads: Seen[];
}

/** What a page of that side has for the connection, and the connection has not. */
export const takeable = (
  connection: Connection,
  consoles: Consoles,
  lines: readonly Line[],
  side: Side,
  sighting: Sighting,
): Takeable => {
  const needed = new Set(neededOf(connection, consoles, lines, side));
  const { gives } = connection[side];
  const seen = surelySeen(sighting).filter((s) => needed.has(s.field));
  return {
    values: seen
      .filter((s) => s.value !== '')
      .filter((s) => !gives[s.field] || needsAnswer(connection, side, s.field, s.value))
      .map((s) => s.field),
    downloads: seen.filter((s) => s.value === '' && s.href !== undefined && !gives[s.field]),
  };
};
