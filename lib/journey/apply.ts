import type { Connection, ConnectionEvent } from '../model/connection.ts';
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

/** Fields that one side gives now, and did not give, or not so, before; questions count. */
export const newlyGiven = (before: Connection, after: Connection, side: 'sp' | 'idp') => {
  const questions = after.conflicts.filter((c) => c.side === side && !before.conflicts.includes(c));
  const fields = Object.keys(after[side].gives) as (keyof Connection['sp']['gives'])[];
  return [
    ...fields.filter((field) => after[side].gives[field] !== before[side].gives[field]),
    ...questions.map((c) => c.field),
  ];
};
