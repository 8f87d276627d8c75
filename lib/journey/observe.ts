import type { Capture, ConnectionEvent } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import { type SeenField, type Sighting, SURE } from '../model/sighting.ts';
import { isLocal, owns } from './fields.ts';

export type Seen = SeenField & { field: Field };

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

export const captureOf = (sighting: Sighting, seen: SeenField, at: number): Capture => ({
  value: seen.value,
  from: {
    how: 'page',
    console: sighting.console,
    page: sighting.page,
    label: seen.label || null,
    account: sighting.account,
    at,
  },
});

/**
 * What a page says, as events: values of its own side that it shows, and what it holds of the other's,
 * empty controls included. An empty place for an own value says nothing.
 */
export const observe = (side: Side, sighting: Sighting, at: number): ConnectionEvent[] =>
  surelySeen(sighting).flatMap((seen): ConnectionEvent[] => {
    const slot = owns(side, seen.field) ? 'gives' : 'holds';
    if (slot === 'gives' && seen.value === '' && !isLocal(seen.field)) return [];
    if (slot === 'holds' && seen.href !== undefined && seen.value === '') return [];
    const capture = captureOf(sighting, seen, at);
    return [{ type: 'captured', side, slot, field: seen.field, capture, at }];
  });
