import { describe, expect, test } from 'vitest';
import { readRoleMap } from '../../../lib/roles/roleMap.ts';
import { membersOf, type RoleTable, readRoles } from '../../../lib/roles/table.ts';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (...rows: string[][]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n');

const tableOf = (text: string): RoleTable => {
  const reading = readRoles(text);
  if ('error' in reading) throw new Error(reading.error.kind);
  return reading.table;
};

const ADMIN = '{"role":"Admin","id":12345678901234567890}';
const VIEWER = '{"role":"Viewer"}';

describe('a role map', () => {
  test.each([
    [ADMIN, { kind: 'roles', value: ADMIN }],
    [
      '\n{ "role" : "A \\" b",\r\n "x": [1, 2] }',
      { kind: 'roles', value: '{"role":"A \\" b","x":[1,2]}' },
    ],
    ['{ }', { kind: 'noAccess', value: '{}' }],
    ['  ', { kind: 'empty', value: '{}' }],
    ['{role: "Admin"}', { kind: 'notJson' }],
    ['{“role”: “Admin”}', { kind: 'notJson' }],
    ['["Admin"]', { kind: 'notObject' }],
    ['null', { kind: 'notObject' }],
    [`{"x":"${'y'.repeat(40_000)}"}`, { kind: 'tooLong' }],
  ])('%.40s', (cell, expected) => {
    expect(readRoleMap(cell)).toEqual(expected);
  });
});

describe('users and roles', () => {
  const wide = csv(
    ['Name', 'Email', 'Status', '844-6K7-984Z', 'TEST-844-6K7-985Z'],
    ['Ada', 'ada@acme.example', 'active', ADMIN, '{}'],
    ['Ben', 'ben@acme.example', 'active', VIEWER, ''],
    ['Cem', 'cem@acme.example', 'invited', VIEWER, '{role:1}'],
  );

  test('one column an account', () => {
    const { accounts, users, skipped, twice } = tableOf(wide);
    expect(accounts).toEqual(['844-6K7-984Z', 'TEST-844-6K7-985Z']);
    expect(users.map(({ email, name }) => [email, name])).toEqual([
      ['ada@acme.example', 'Ada'],
      ['ben@acme.example', 'Ben'],
      ['cem@acme.example', 'Cem'],
    ]);
    expect(users.map(({ maps }) => maps.map(({ map }) => map.kind))).toEqual([
      ['roles', 'noAccess'],
      ['roles', 'empty'],
      ['roles', 'notJson'],
    ]);
    expect([skipped, twice]).toEqual([[], []]);
  });

  test('one row a user and account', () => {
    const { accounts, users } = tableOf(
      csv(
        ['Account ID', 'User email', 'Role map'],
        ['1000000001', 'ada@acme.example', ADMIN],
        ['1000000002', 'ADA@acme.example', '{}'],
        ['1000000001', 'ben@acme.example', VIEWER],
      ),
    );
    expect(accounts).toEqual(['1000000001', '1000000002']);
    expect(users.map(({ maps }) => maps.length)).toEqual([2, 1]);
  });

  test('the members of an account are its role maps, and NoAccess always', () => {
    const table = tableOf(wide);
    expect(membersOf(table, '844-6K7-984Z')).toEqual([
      { users: 2, value: VIEWER },
      { users: 1, value: ADMIN },
      { users: null, value: '{}' },
    ]);
    expect(membersOf(table, 'TEST-844-6K7-985Z')).toEqual([{ users: null, value: '{}' }]);
  });

  test('rows without an address are skipped, and contradictions named', () => {
    const { skipped, twice, users } = tableOf(
      csv(
        ['email', 'A-1'],
        ['total', '{}'],
        ['ada@acme.example', ADMIN],
        ['Ada@acme.example', VIEWER],
        ['ada@acme.example', ADMIN],
      ),
    );
    expect(skipped).toEqual([2]);
    expect(twice).toEqual([{ email: 'Ada@acme.example', account: 'A-1' }]);
    expect(users[0]?.maps[0]?.map).toEqual({ kind: 'roles', value: ADMIN });
  });

  test.each([
    ['', 'noRows'],
    ['email,a', 'noRows'],
    [csv(['name', 'A-1'], ['Ada', ADMIN]), 'noEmail'],
    [csv(['email', 'role'], ['ada@acme.example', 'Admin']), 'noRoles'],
    ['<html><body>Log in</body></html>\n<p>', 'noEmail'],
    ['email,a\n"ada@acme.example,{}', 'openQuote'],
  ])('%.40j is refused: %s', (text, kind) => {
    expect(readRoles(text)).toMatchObject({ error: { kind } });
  });
});
