import { applyAll, newlyGiven, newlyHeld } from '../../journey/apply.ts';
import type { Found, TextRefusal } from '../../journey/found.ts';
import { fromMetadata } from '../../journey/fromMetadata.ts';
import { recogniseText } from '../../journey/recogniseText.ts';
import type { Refusal } from '../../journey/refusal.ts';
import { say } from '../../locale/journey.ts';
import type { Connection, ConnectionEvent } from '../../model/connection.ts';
import type { Field, Side } from '../../model/field.ts';
import { aside } from './aside.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { refreshMarks } from './marks.ts';

const SIDES = ['sp', 'idp'] as const;

const captured = ({ side, slot, field, value, how }: Found, label: string | null, at: number) => {
  const from = { how, console: null, page: null, label, at };
  return { type: 'captured', side, slot, field, capture: { value, from }, at } as const;
};

/** A set-up file names its consoles; a bank that has one already keeps it. */
const joins = (
  connection: Connection,
  consoles: Partial<Record<Side, string | null>>,
  at: number,
): ConnectionEvent[] =>
  SIDES.flatMap((side): ConnectionEvent[] => {
    const console = consoles[side] ?? null;
    return console === null || connection[side].console !== null
      ? []
      : [{ type: 'joined', side, console, account: '', at }];
  });

const gained = (before: Connection, after: Connection): Field[] => [
  ...new Set(
    SIDES.flatMap((side) => [
      ...newlyGiven(before, after, side),
      ...newlyHeld(before, after, side),
    ]),
  ),
];

/** Adds pasted or dropped text, whatever it is, or says why not. */
export const paste =
  (ferry: Ferry) =>
  async (p: {
    connection: string;
    side: Side | null;
    text: string;
    name: string | null;
  }): Promise<{ taken: Field[]; refused: string | null; fromMessage: boolean }> => {
    const locale = await ferry.locale();
    const present = await ferry.connections.get(p.connection);
    const nothing = (why: Refusal | TextRefusal | 'notCreated') => ({
      taken: [],
      refused: say(locale, `refused.${why}`),
      fromMessage: false,
    });
    if (!present) return nothing('notCreated');
    const how = p.name === null ? 'pasted' : 'file';
    const reading = recogniseText(p.text, p.side, consolesOf(present), how, ferry.now());
    if ('refused' in reading) return nothing(reading.refused);
    let refused: Refusal[] = [];
    const change = await ferry.connections.change(p.connection, (connection) => {
      const at = ferry.now();
      const events = reading.found.map((found) => captured(found, p.name, at));
      const result = applyAll(connection, [...joins(connection, reading.consoles, at), ...events]);
      refused = result.refused;
      return applyAll(result.connection, fromMetadata(result.connection, at)).connection;
    });
    if (!change) return nothing('notCreated');
    await ferry.connections.touch(p.connection);
    aside(refreshMarks(ferry, p.connection));
    const taken = gained(change.before, change.after);
    const [why] = refused;
    if (why && taken.length === 0) return nothing(why);
    const fromMessage = taken.length > 0 && reading.found.some(({ how }) => how === 'message');
    return { taken, refused: null, fromMessage };
  };
