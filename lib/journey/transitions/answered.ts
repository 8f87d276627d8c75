import type { Connection } from '../../model/connection.ts';
import { owns } from '../fields.ts';
import { unfitValue } from '../refusal.ts';
import { sameValue } from '../same.ts';
import { conflictsOf } from './captured.ts';
import type { Step } from './step.ts';

/** Answers the oldest open question about the field. */
export const resolved: Step<'resolved'> = (connection, { side, field, keep }) => {
  const [question] = conflictsOf(connection, side, field);
  if (!question) return connection;
  const conflicts = connection.conflicts.filter((c) => c !== question);
  if (keep === 'present') return { ...connection, conflicts };
  const bank = connection[side];
  const gives = { ...bank.gives, [field]: question.offered };
  return { ...connection, [side]: { ...bank, gives }, conflicts };
};

/**
 * What a side gives, as the user says, in place of what was known; kept with where it is from. It
 * settles what was still to be asked about the field.
 */
export const answered: Step<'answered'> = (connection, { side, field, value, how, at }) => {
  if (!owns(side, field)) return 'wrongSide';
  const refusal = unfitValue(field, value);
  if (refusal) return refusal;
  const bank = connection[side];
  const from = { how, console: bank.console, page: null, label: null, account: bank.account, at };
  const gives = { ...bank.gives, [field]: { value, from } };
  const asked = conflictsOf(connection, side, field);
  const conflicts = connection.conflicts.filter((c) => !asked.includes(c));
  return { ...connection, conflicts, [side]: { ...bank, gives } };
};

/** Of a value with open questions the oldest offered one moves up: it was never refused by the user. */
export const forgotten: Step<'forgotten'> = (connection, { side, slot, field }) => {
  const bank = connection[side];
  const { [field]: gone, ...rest } = bank[slot];
  if (!gone) return connection;
  const without: Connection = { ...connection, [side]: { ...bank, [slot]: rest } };
  const [question] = slot === 'gives' ? conflictsOf(connection, side, field) : [];
  if (!question) return without;
  return {
    ...without,
    [side]: { ...bank, gives: { ...rest, [field]: question.offered } },
    conflicts: connection.conflicts.filter(
      (c) =>
        c.side !== side ||
        c.field !== field ||
        !sameValue(field, c.offered.value, question.offered.value),
    ),
  };
};
