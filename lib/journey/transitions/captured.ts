import type { Bank, Capture, Connection } from '../../model/connection.ts';
import { otherSide, type Side } from '../../model/field.ts';
import { isLocal, owns } from '../fields.ts';
import { misfit } from '../fit.ts';
import { unfitValue } from '../refusal.ts';
import { sameValue } from '../same.ts';
import type { EventOf, Outcome, Step } from './step.ts';

const put = (connection: Connection, event: EventOf<'captured'>): Connection => {
  const bank = connection[event.side];
  const slot: Bank['gives'] = { ...bank[event.slot], [event.field]: event.capture };
  return { ...connection, [event.side]: { ...bank, [event.slot]: slot } };
};

/** Pasted values belong to no console. */
const strange = (connection: Connection, side: Side, { from }: Capture) =>
  from.console === null ? null : misfit(connection[side], from.console, from.account ?? '');

/** Half a word that was read while it was typed, and that the other side does not hold. */
const isUnfinished = (connection: Connection, { side, field, capture }: EventOf<'captured'>) => {
  const { gives } = connection[side];
  const typed = gives[field]?.from.how === 'typed' && capture.from.how === 'typed';
  return typed && !connection[otherSide(side)].holds[field]?.value;
};

/**
 * What follows from other values, or was said by the user, holds until a page shows the value itself;
 * what was found in a message, until anything of the configuration does.
 */
const givesWay = (present: Capture, offered: Capture): boolean => {
  const { how } = offered.from;
  if (present.from.how === 'message') return how !== 'message';
  if (present.from.how === 'derived') return how !== 'derived' || present.value !== offered.value;
  return present.from.how === 'typed' && present.from.page === null && how === 'page';
};

/** In place of what gives way, and of questions about the value that came instead. */
const replace = (connection: Connection, event: EventOf<'captured'>): Connection => {
  const { side, field, capture } = event;
  const conflicts = connection.conflicts.filter(
    (c) =>
      c.side !== side || c.field !== field || !sameValue(field, c.offered.value, capture.value),
  );
  return put({ ...connection, conflicts }, event);
};

/**
 * A page is the truth about what it holds, so an observation replaces the one before. What a side
 * gives is a fact that others rely on: another value for it is a question to the user.
 */
export const captured: Step<'captured'> = (connection, event): Outcome => {
  const { side, slot, field, capture } = event;
  if (owns(side, field) !== (slot === 'gives')) return 'wrongSide';
  const refusal = unfitValue(field, capture.value) ?? strange(connection, side, capture);
  if (refusal) return refusal;
  const present = connection[side][slot][field];
  if (slot === 'holds' || isLocal(field))
    return present?.value === capture.value ? connection : put(connection, event);
  if (!present) return put(connection, event);
  if (givesWay(present, capture)) return replace(connection, event);
  if (capture.from.how === 'derived') return connection;
  if (isUnfinished(connection, event))
    return present.value === capture.value ? connection : put(connection, event);
  const known = [present, ...conflictsOf(connection, side, field).map((c) => c.offered)];
  if (known.some((k) => sameValue(field, k.value, capture.value))) return connection;
  return {
    ...connection,
    conflicts: [...connection.conflicts, { side, field, offered: capture }],
  };
};

export const conflictsOf = (connection: Connection, side: Side, field: string) =>
  connection.conflicts.filter((c) => c.side === side && c.field === field);
