import { consoleById } from '../consoles/index.ts';
import type { Bank, Connection, ConnectionEvent } from '../model/connection.ts';
import type { Console, Derivation } from '../model/console.ts';
import { type Field, isField, type Side, type Values } from '../model/field.ts';
import type { Sighting } from '../model/sighting.ts';
import { isLocal, owns } from './fields.ts';

type Captured = Extract<ConnectionEvent, { type: 'captured' }>;

/** The derived value; null while a part of it is unknown. */
export const derive = (
  { from }: Derivation,
  parts: Readonly<Record<string, string | undefined>>,
): string | null => {
  const names = [...from.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  if (names.some((name) => !Object.hasOwn(parts, name) || !parts[name])) return null;
  return from.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
};

/** What one side gives, as values. */
export const valuesOf = (gives: Bank['gives']): Values =>
  Object.fromEntries(Object.entries(gives).map(([field, capture]) => [field, capture.value]));

/** The named groups of the customer's address. */
const groupsOf = ({ account }: Console, url: string): Record<string, string | undefined> =>
  Object.assign({}, ...account.map((pattern) => new RegExp(pattern).exec(url)?.groups));

/**
 * What certainly follows from a page's address and from what its side gives, as events.
 * @param seen what the page itself says just now
 */
export const derivedFrom = (
  connection: Connection,
  side: Side,
  sighting: Sighting,
  seen: readonly Captured[],
  at: number,
): Captured[] => {
  const console = consoleById(sighting.console);
  if (!console?.derived || console.side !== side) return [];
  const own = seen.filter((event) => event.slot === 'gives');
  const shown = Object.fromEntries(own.map(({ field, capture }) => [field, capture.value]));
  const gives = { ...valuesOf(connection[side].gives), ...shown };
  const parts = { ...gives, ...groupsOf(console, sighting.url) };
  const { page, account } = sighting;
  const from = { how: 'derived', console: console.id, page, label: null, account, at } as const;
  return Object.entries(console.derived).flatMap(([field, derivation]): Captured[] => {
    if (!isField(field) || !isCertain(side, field, derivation) || shown[field]) return [];
    const value = derive(derivation, parts);
    if (value === null) return [];
    return [{ type: 'captured', side, slot: 'gives', field, capture: { value, from }, at }];
  });
};

const isCertain = (side: Side, field: Field, { ask }: Derivation): boolean =>
  !ask && owns(side, field) && !isLocal(field);
