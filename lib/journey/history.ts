import type { Connection, ConnectionEvent, Slot } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import { isLocal } from './fields.ts';

/** A longer history is condensed; the newest events stay as they were. */
const LONGEST = 2_000;
const KEPT = 500;

type Captured = Extract<ConnectionEvent, { type: 'captured' }>;

const isObservation = (event: ConnectionEvent): event is Captured =>
  event.type === 'captured' && (event.slot === 'holds' || isLocal(event.field));

/** Index of the newest event before `end` that set or cleared the same slot of the field. */
const lastAbout = (
  history: readonly ConnectionEvent[],
  { side, slot, field }: Captured,
  end: number,
): number =>
  history
    .slice(0, end)
    .findLastIndex(
      (e) =>
        (e.type === 'captured' || e.type === 'forgotten') &&
        e.side === side &&
        e.slot === slot &&
        e.field === field,
    );

/**
 * Index of the observation that a newer one makes superfluous; -1 for none. One that a later event
 * rests on stays, and so does one without which the newer would repeat the one before.
 */
const superseded = (history: readonly ConnectionEvent[], newer: Captured): number => {
  const at = lastAbout(history, newer, history.length);
  const rests = history.slice(at).some((e) => e.type === 'joined' && e.side === newer.side);
  if (at < 0 || rests || history[at]?.type !== 'captured') return -1;
  const before = history[lastAbout(history, newer, at)];
  return before?.type === 'captured' && before.capture.value === newer.capture.value ? -1 : at;
};

/** The history with one accepted event more. A page that is typed into leaves its last state only, tests the last one. */
export const append = (
  history: readonly ConnectionEvent[],
  event: ConnectionEvent,
): ConnectionEvent[] => {
  if (event.type === 'tested') return [...history.filter((e) => e.type !== 'tested'), event];
  const at = isObservation(event) ? superseded(history, event) : -1;
  return at < 0 ? [...history, event] : [...history.toSpliced(at, 1), event];
};

/**
 * Keeps a history bounded: all but the newest events become the fewest that lead to the same state.
 * Undo then reaches back no further than they do.
 */
export const condense = (
  history: ConnectionEvent[],
  replay: (history: readonly ConnectionEvent[]) => Connection,
): ConnectionEvent[] =>
  history.length <= LONGEST
    ? history
    : [...eventsOf(replay(history.slice(0, -KEPT)), history[0]?.at ?? 0), ...history.slice(-KEPT)];

/** The fewest events that make this connection. */
const eventsOf = (connection: Connection, at: number): ConnectionEvent[] => [
  { type: 'created', id: connection.id, name: connection.name, at },
  ...(['sp', 'idp'] as const).flatMap((side) => [
    ...joins(connection, side, at),
    ...captures(connection, side, 'gives'),
    ...captures(connection, side, 'holds'),
  ]),
  ...connection.conflicts.map(
    ({ side, field, offered }): ConnectionEvent => ({
      type: 'captured',
      side,
      slot: 'gives',
      field,
      capture: offered,
      at: offered.from.at,
    }),
  ),
  ...connection.muted.map((m): ConnectionEvent => ({ type: 'muted', ...m, at })),
  ...connection.done.map((step): ConnectionEvent => ({ type: 'ticked', step, done: true, at })),
  ...(connection.tested ? [{ type: 'tested' as const, ...connection.tested }] : []),
];

const joins = (connection: Connection, side: Side, at: number): ConnectionEvent[] => {
  const { console, account } = connection[side];
  return console === null && account === '' ? [] : [{ type: 'joined', side, console, account, at }];
};

const captures = (connection: Connection, side: Side, slot: Slot): ConnectionEvent[] =>
  Object.entries(connection[side][slot]).map(([field, capture]) => ({
    type: 'captured',
    side,
    slot,
    field: field as Field,
    capture,
    at: capture.from.at,
  }));
