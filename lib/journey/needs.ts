import type { Connection } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import type { Line } from '../model/view.ts';
import { isSetting } from './fields.ts';
import { STANDS_FOR } from './metadata.ts';
import { type Consoles, shownBy } from './pages.ts';

/** The values to be read at a side; where it shows no metadata, those that it would be written from. */
export const neededOf = (
  connection: Connection,
  consoles: Consoles,
  lines: readonly Line[],
  side: Side,
): Field[] => {
  const shown = shownBy(side, connection[side], consoles[side]);
  return lines
    .filter((line) => line.owner === side && !isSetting(line.field))
    .flatMap(({ field }) =>
      field === 'metadataXml' && !shown.has(field) ? [...STANDS_FOR] : [field],
    );
};
