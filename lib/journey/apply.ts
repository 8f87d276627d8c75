import type { Bank, Connection, ConnectionEvent } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import type { Refusal } from './refusal.ts';
import { transition } from './transition.ts';

/** Applies events one after another; a refused one does not stop the rest. */
export const applyAll = (
  connection: Connection,
  events: readonly ConnectionEvent[],
): { connection: Connection; refused: Refusal[] } => {
  const refused: Refusal[] = [];
  let present = connection;
  for (const event of events) {
    const result = transition(present, event);
    present = result.connection;
    if (result.refused) refused.push(result.refused);
  }
  return { connection: present, refused };
};

const changed = (before: Bank['gives'], after: Bank['gives']): Field[] =>
  (Object.keys(after) as Field[]).filter((field) => after[field]?.value !== before[field]?.value);

const questions = (connection: Connection, side: Side): Set<string> =>
  new Set(
    connection.conflicts
      .filter((c) => c.side === side)
      .map((c) => JSON.stringify([c.field, c.offered.value])),
  );

/** Fields that one side gives now, and did not give, or not so, before; new questions count. */
export const newlyGiven = (before: Connection, after: Connection, side: Side): Field[] => {
  const asked = questions(before, side);
  const fresh = after.conflicts.filter(
    (c) => c.side === side && !asked.has(JSON.stringify([c.field, c.offered.value])),
  );
  return [...changed(before[side].gives, after[side].gives), ...fresh.map((c) => c.field)];
};

/** Fields of which one side holds something else than before. */
export const newlyHeld = (before: Connection, after: Connection, side: Side): Field[] =>
  changed(before[side].holds, after[side].holds);
