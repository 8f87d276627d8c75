import { type CsvError, readCsv } from './csv.ts';
import { type RoleMap, readRoleMap } from './roleMap.ts';

export interface UserRoles {
  email: string;
  name: string;
  /** By account, in the order of the table. */
  maps: { account: string; map: RoleMap }[];
}

export interface RoleTable {
  accounts: string[];
  users: UserRoles[];
  /** Rows without an e-mail address (counted from 1, the header among them). */
  skipped: number[];
  /** Users and accounts that are there twice, with different role maps; the first is kept. */
  twice: { email: string; account: string }[];
}

export type RolesError = CsvError | { kind: 'noRows' | 'noEmail' | 'noRoles' };
export type RolesReading = { table: RoleTable } | { error: RolesError };

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** RFC 5321, 4.5.3.1; the pattern's time grows with the square of the length. */
const LONGEST_EMAIL = 320;
/** Of a map that can't be read only the kind matters. */
const textOf = (map: RoleMap): string => ('value' in map ? map.value : '');
const EMAIL_HEAD = /e-?mail|^login$/i;
const NAME_HEAD = /^(?:user ?|full ?)?name$/i;
const ACCOUNT_HEAD = /^account(?: ?id| ?name)?$|^project(?: ?id)?$/i;
const ROLES_HEAD = /role ?_?-?map|^roles?(?: json)?$/i;

interface Columns {
  email: number;
  name: number;
  /** One row for each user and account. */
  account: number;
  /** The columns of role maps: their accounts by column; '' where the row names it. */
  maps: Map<number, string>;
}

const isMap = (cell: string): boolean => /^\s*\{[\s\S]*\}\s*$/.test(cell);

/** A role map is known by its braces; a column without any belongs to no account. */
const columnsOf = (head: readonly string[], rows: readonly string[][]): Columns | RolesError => {
  const heads = head.map((cell) => cell.trim());
  const find = (pattern: RegExp): number => heads.findIndex((cell) => pattern.test(cell));
  const email = find(EMAIL_HEAD);
  if (email < 0) return { kind: 'noEmail' };
  const account = find(ACCOUNT_HEAD);
  const maps = heads.flatMap((cell, at): [number, string][] => {
    if (at === email || at === account) return [];
    const filled = rows.some((row) => isMap(row[at] ?? ''));
    return filled || (account >= 0 && ROLES_HEAD.test(cell)) ? [[at, cell]] : [];
  });
  const [one] = maps;
  if (!one) return { kind: 'noRoles' };
  const byRow = account >= 0 && maps.length === 1;
  return {
    email,
    name: find(NAME_HEAD),
    account: byRow ? account : -1,
    maps: new Map(byRow ? [[one[0], '']] : maps),
  };
};

/**
 * Reads the CSV of CleverTap's *Download Users and Roles*: the role map of each user and account, one
 * column an account or one row an account (the layout is not published). The text is kept nowhere.
 */
export const readRoles = (text: string): RolesReading => {
  const csv = readCsv(text);
  if ('error' in csv) return csv;
  const [head, ...rows] = csv.rows;
  if (!head || rows.length === 0) return { error: { kind: 'noRows' } };
  const columns = columnsOf(head, rows);
  if ('kind' in columns) return { error: columns };
  const found = new Map<string, Omit<UserRoles, 'maps'> & { known: Map<string, RoleMap> }>();
  const accounts = new Set<string>();
  const table: RoleTable = { accounts: [], users: [], skipped: [], twice: [] };
  for (const [at, row] of rows.entries()) {
    const email = (row[columns.email] ?? '').trim();
    if (email.length > LONGEST_EMAIL || !EMAIL.test(email)) {
      table.skipped.push(at + 2);
      continue;
    }
    const key = email.toLowerCase();
    const name = (row[columns.name] ?? '').trim();
    const user = found.get(key) ?? { email, name, known: new Map<string, RoleMap>() };
    found.set(key, user);
    for (const [column, head] of columns.maps) {
      const account = head || (row[columns.account] ?? '').trim();
      if (!account) continue;
      accounts.add(account);
      const map = readRoleMap(row[column] ?? '');
      const known = user.known.get(account);
      if (!known) user.known.set(account, map);
      else if (known.kind !== map.kind || textOf(known) !== textOf(map))
        table.twice.push({ email, account });
    }
  }
  for (const { known, ...user } of found.values())
    table.users.push({ ...user, maps: [...known].map(([account, map]) => ({ account, map })) });
  return { table: { ...table, accounts: [...accounts] } };
};

/** A choice of an enumerated list at the identity provider. */
export interface Member {
  /** The users who have it; null of *NoAccess*, which must always be there. */
  users: number | null;
  value: string;
}

/** The role maps that occur in an account, the commonest first, and *NoAccess* at the end. */
export const membersOf = ({ users }: RoleTable, account: string): Member[] => {
  const counts = new Map<string, number>();
  for (const user of users) {
    const map = user.maps.find((one) => one.account === account)?.map;
    if (map?.kind === 'roles') counts.set(map.value, (counts.get(map.value) ?? 0) + 1);
  }
  const members = [...counts].map(([value, count]): Member => ({ users: count, value }));
  return [...members.sort((a, b) => (b.users ?? 0) - (a.users ?? 0)), { users: null, value: '{}' }];
};
