import type { Connection, ConnectionEvent } from '../../model/connection.ts';
import type { Refusal } from '../refusal.ts';

/** The event of one type. */
export type EventOf<T extends ConnectionEvent['type']> = Extract<ConnectionEvent, { type: T }>;

/** The changed connection, the same object where nothing changes, or the reason against it. */
export type Outcome = Connection | Refusal;

/** One row of the table: what an event of that type does. Never touches `history`. */
export type Step<T extends ConnectionEvent['type']> = (
  connection: Connection,
  event: EventOf<T>,
) => Outcome;
