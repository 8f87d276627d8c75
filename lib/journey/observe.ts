import { consoleById } from '../consoles/index.ts';
import type { Capture, Connection, ConnectionEvent, Provenance } from '../model/connection.ts';
import type { PageField } from '../model/console.ts';
import { type Field, otherSide, type Side } from '../model/field.ts';
import { type SeenField, type Sighting, SURE } from '../model/sighting.ts';
import { derivedFrom } from './derive.ts';
import { isLocal, owns } from './fields.ts';
import { isStandIn } from './standIn.ts';

export type Seen = SeenField & { field: Field };

type Captured = Extract<ConnectionEvent, { type: 'captured' }>;

/**
 * The fields of a page that were seen for sure, each once. Two readings of one field that do not
 * agree are none: silence before a wrong value.
 */
export const surelySeen = (sighting: Sighting): Seen[] => {
  const best = new Map<Field, Seen | null>();
  for (const seen of sighting.fields) {
    const { field } = seen;
    if (field === 'none' || seen.confidence < SURE) continue;
    const known = best.get(field);
    if (known && known.confidence > seen.confidence) continue;
    const tie = known && known.confidence === seen.confidence && known.value !== seen.value;
    best.set(field, tie ? null : { ...seen, field });
  }
  return [...best.values()].filter((seen) => seen !== null);
};

const specOf = (sighting: Sighting, field: SeenField['field']): PageField | undefined => {
  const page = consoleById(sighting.console)?.pages.find((p) => p.id === sighting.page);
  return field === 'none' ? undefined : page?.fields[field];
};

const howOf = (sighting: Sighting, { field, value }: SeenField): Provenance['how'] => {
  if (isStandIn(value)) return 'temporary';
  return specOf(sighting, field)?.typed ? 'typed' : 'page';
};

/** One reading of a page, with its provenance. */
export const captureOf = (sighting: Sighting, seen: SeenField, at: number): Capture => ({
  value: seen.value,
  from: {
    how: howOf(sighting, seen),
    console: sighting.console,
    page: sighting.page,
    label: seen.label || null,
    account: sighting.account,
    at,
  },
});

/**
 * An empty place says nothing where it belongs to a value of its own side, to a download, or is a
 * further, optional control for what another page holds (a box for the next certificate).
 */
const isSilent = (connection: Connection, side: Side, sighting: Sighting, seen: Seen): boolean => {
  const { field, value } = seen;
  if (value !== '' || isLocal(field)) return false;
  if (owns(side, field) || seen.href !== undefined) return true;
  const held = connection[side].holds[field];
  const spec = specOf(sighting, field);
  const optional = spec?.role === 'takes' && spec.required !== true;
  return optional && !!held && held.value !== '' && held.from.page !== sighting.page;
};

/**
 * What counts of a list: the other side's value where the list has it, after the default where the page
 * says that this is another one; else the default.
 */
export const heldOf = (connection: Connection, side: Side, seen: Seen): string => {
  const { field, value, others = [], standard = false } = seen;
  const wanted = connection[otherSide(side)].gives[field]?.value;
  if (wanted === undefined || !others.includes(wanted)) return value;
  if (standard) return `${value}\n${wanted}`;
  // A page that shows no default says nothing about it.
  const known = connection[side].holds[field]?.value.split('\n') ?? [];
  const still = known.length === 2 && known.every((v) => v === value || others.includes(v));
  return still ? known.join('\n') : wanted;
};

/**
 * What a page says, as events: values of its own side that it shows, what it holds of the other's,
 * empty controls included, and what certainly follows from both.
 */
export const observe = (
  connection: Connection,
  side: Side,
  sighting: Sighting,
  at: number,
): ConnectionEvent[] => {
  const seen = surelySeen(sighting)
    .filter((s) => !isSilent(connection, side, sighting, s))
    .map((s): Captured => {
      const slot = owns(side, s.field) ? 'gives' : 'holds';
      const value = slot === 'gives' ? s.value : heldOf(connection, side, s);
      const capture = captureOf(sighting, { ...s, value }, at);
      return { type: 'captured', side, slot, field: s.field, capture, at };
    });
  return [...seen, ...derivedFrom(connection, side, sighting, seen, at)];
};
