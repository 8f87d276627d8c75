import type { Connection, ConnectionEvent } from '../model/connection.ts';
import { isLocal } from './fields.ts';
import { append, condense } from './history.ts';
import type { Refusal } from './refusal.ts';
import { answered, forgotten, resolved } from './transitions/answered.ts';
import { captured } from './transitions/captured.ts';
import { joined } from './transitions/joined.ts';
import { created, renamed } from './transitions/named.ts';
import { muted, ticked, unmuted } from './transitions/noted.ts';
import type { EventOf, Outcome, Step } from './transitions/step.ts';
import { tested } from './transitions/tested.ts';

type Stepped = Exclude<ConnectionEvent['type'], 'undone'>;

/** The whole machine; `undone` alone is not a step but a replay without one. */
const TABLE: { [T in Stepped]: Step<T> } = {
  created,
  renamed,
  joined,
  captured,
  resolved,
  answered,
  forgotten,
  muted,
  unmuted,
  ticked,
  tested,
};

const BLANK: Connection = {
  id: '',
  name: '',
  sp: { console: null, account: '', gives: {}, holds: {} },
  idp: { console: null, account: '', gives: {}, holds: {} },
  conflicts: [],
  muted: [],
  done: [],
  tested: null,
  history: [],
};

const step = (connection: Connection, event: EventOf<Stepped>): Outcome => {
  if (connection.id === '' && event.type !== 'created') return 'notCreated';
  const row = TABLE[event.type] as Step<Stepped>;
  return row(connection, event);
};

/** What came of an event. Refused or without effect: the connection is the same object. */
export interface Transition {
  connection: Connection;
  refused: Refusal | null;
}

/** Applies one event. Accepted events that change something are added to the history. */
export const transition = (connection: Connection, event: ConnectionEvent): Transition => {
  if (event.type === 'undone') return undo(connection);
  const next = step(connection, event);
  if (typeof next === 'string') return { connection, refused: next };
  if (next === connection) return { connection, refused: null };
  const history = condense(append(connection.history, event), replay);
  return { connection: { ...next, history }, refused: null };
};

/** The connection that a history leads to. Events that no longer apply are left out of it. */
export const replay = (history: readonly ConnectionEvent[]): Connection => {
  const accepted: ConnectionEvent[] = [];
  let connection = BLANK;
  for (const event of history) {
    const next = event.type === 'undone' ? 'nothingToUndo' : step(connection, event);
    if (typeof next === 'string' || next === connection) continue;
    connection = next;
    accepted.push(event);
  }
  return { ...connection, history: accepted };
};

/** Starts a connection. */
export const begin = (id: string, name: string, at: number): Transition =>
  transition(BLANK, { type: 'created', id, name, at });

/** A page's own state, the consoles themselves and what a test has shown are no deeds that could be taken back. */
const isUndoable = (event: ConnectionEvent): boolean =>
  event.type === 'captured'
    ? event.slot === 'gives' && !isLocal(event.field)
    : event.type !== 'created' && event.type !== 'joined' && event.type !== 'tested';

const undo = (connection: Connection): Transition => {
  const at = connection.history.findLastIndex(isUndoable);
  const rest = connection.history.toSpliced(at, 1);
  const before = at < 0 ? connection : replay(rest);
  // Where a later event rests on the one to undo, taking it back would lose that one too.
  return at < 0 || before.history.length !== rest.length
    ? { connection, refused: 'nothingToUndo' }
    : { connection: before, refused: null };
};
