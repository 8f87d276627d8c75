import type { Connection } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import { isLocal } from './fields.ts';
import { sameValue } from './same.ts';

/** Whether the user was asked about this value before, and kept the other. */
const isDismissed = (connection: Connection, side: Side, field: Field, value: string): boolean => {
  const { history } = connection;
  const offered = history.findLastIndex(
    (e) =>
      e.type === 'captured' &&
      e.side === side &&
      e.field === field &&
      sameValue(field, e.capture.value, value),
  );
  return (
    offered >= 0 &&
    history
      .slice(offered)
      .some(
        (e) =>
          e.type === 'resolved' && e.side === side && e.field === field && e.keep === 'present',
      )
  );
};

/** Whether the user threw away what the side gave, and nothing came after. */
export const isForgotten = ({ history }: Connection, side: Side, field: Field): boolean =>
  history.findLast(
    (e) =>
      (e.type === 'captured' || e.type === 'forgotten') &&
      e.side === side &&
      e.slot === 'gives' &&
      e.field === field,
  )?.type === 'forgotten';

/** Whether a value differs from what the side gives, and is neither asked about nor dismissed yet. */
export const needsAnswer = (
  connection: Connection,
  side: Side,
  field: Field,
  value: string,
): boolean => {
  const present = connection[side].gives[field]?.value;
  if (present === undefined || isLocal(field) || sameValue(field, present, value)) return false;
  const asked = connection.conflicts.some(
    (c) => c.side === side && c.field === field && sameValue(field, c.offered.value, value),
  );
  return !asked && !isDismissed(connection, side, field, value);
};
