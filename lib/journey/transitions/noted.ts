import type { Step } from './step.ts';

const LONGEST_NOTE = 2_000;
const MOST = 500;

export const muted: Step<'muted'> = (connection, { rule, note }) => {
  if (note.length > LONGEST_NOTE || connection.muted.length >= MOST) return 'tooLarge';
  const others = connection.muted.filter((m) => m.rule !== rule);
  const present = connection.muted.find((m) => m.rule === rule);
  return present?.note === note
    ? connection
    : { ...connection, muted: [...others, { rule, note }] };
};

export const unmuted: Step<'unmuted'> = (connection, { rule }) =>
  connection.muted.some((m) => m.rule === rule)
    ? { ...connection, muted: connection.muted.filter((m) => m.rule !== rule) }
    : connection;

export const ticked: Step<'ticked'> = (connection, { step, done }) => {
  if (connection.done.includes(step) === done) return connection;
  if (done && connection.done.length >= MOST) return 'tooLarge';
  return {
    ...connection,
    done: done ? [...connection.done, step] : connection.done.filter((s) => s !== step),
  };
};
