import { expect, test } from 'vitest';
import type { Refusal } from '../../../lib/journey/refusal.ts';
import { begin, transition } from '../../../lib/journey/transition.ts';
import type { Capture, Connection, ConnectionEvent } from '../../../lib/model/connection.ts';

const page = (value: string, console: string | null = 'sipgate', account = ''): Capture => ({
  value,
  from: { how: 'page', console, page: 'sso', label: 'ACS URL', account, at: 5 },
});

const gives = (capture: Capture): ConnectionEvent => ({
  type: 'captured',
  side: 'sp',
  slot: 'gives',
  field: 'acsUrl',
  capture,
  at: 5,
});

const holds = (capture: Capture): ConnectionEvent => ({
  type: 'captured',
  side: 'sp',
  slot: 'holds',
  field: 'certificate',
  capture,
  at: 5,
});

const join = (console: string | null, account = ''): ConnectionEvent => ({
  type: 'joined',
  side: 'sp',
  console,
  account,
  at: 4,
});

const run = (...events: ConnectionEvent[]): { connection: Connection; refused: Refusal | null } => {
  let last = begin('id', 'A', 1);
  for (const event of events) last = transition(last.connection, event);
  return last;
};

test('a second, different value is a question and no overwrite', () => {
  const { connection } = run(join('sipgate'), gives(page('a')), gives(page('b')));
  expect(connection.sp.gives.acsUrl?.value).toBe('a');
  expect(connection.conflicts.map((c) => c.offered.value)).toEqual(['b']);
});

test('an answer keeps one of the two', () => {
  const question = [join('sipgate'), gives(page('a')), gives(page('b'))];
  const answer = (keep: 'present' | 'offered') =>
    run(...question, { type: 'resolved', side: 'sp', field: 'acsUrl', keep, at: 6 }).connection;
  expect(answer('present').sp.gives.acsUrl?.value).toBe('a');
  expect(answer('offered').sp.gives.acsUrl?.value).toBe('b');
  expect(answer('offered').conflicts).toEqual([]);
});

test('the same value again is no event', () => {
  const { connection } = run(join('sipgate'), gives(page('a')), gives(page('a')));
  expect(connection.history.map((e) => e.type)).toEqual(['created', 'joined', 'captured']);
});

test('one certificate in two wrappings is one given value, and two held ones', () => {
  const body = 'MIIC\nAAAA';
  const pem = `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;
  const given = (value: string): ConnectionEvent => ({
    type: 'captured',
    side: 'idp',
    slot: 'gives',
    field: 'certificate',
    capture: page(value, null),
    at: 5,
  });
  expect(run(given(body), given(pem)).connection.conflicts).toEqual([]);
  expect(
    run(join('sipgate'), holds(page(body)), holds(page(pem))).connection.sp.holds.certificate
      ?.value,
  ).toBe(pem);
});

test('typing leaves one observation in the history', () => {
  const { connection } = run(join('sipgate'), ...['M', 'MI', 'MII'].map((v) => holds(page(v))));
  expect(connection.history).toHaveLength(3);
  expect(connection.sp.holds.certificate?.value).toBe('MII');
});

test.each<[string, ConnectionEvent[], Refusal]>([
  ['before a console is joined', [gives(page('a'))], 'notJoined'],
  ['another console', [join('sipgate'), gives(page('a', 'clevertap'))], 'otherConsole'],
  ['another account', [join('sipgate', 'one'), gives(page('a', 'sipgate', 'two'))], 'otherAccount'],
  ['a private key', [gives(page('-----BEGIN RSA PRIVATE KEY-----\nMII', null))], 'privateKey'],
  ['an endless value', [gives(page('x'.repeat(70_000), null))], 'tooLarge'],
  ['joining another console', [join('sipgate'), gives(page('a')), join('x')], 'otherConsole'],
  [
    'joining another account',
    [join('sipgate', 'one'), gives(page('a')), join('sipgate', 'two')],
    'otherAccount',
  ],
  ['a blank name', [{ type: 'renamed', name: ' ', at: 2 }], 'emptyName'],
  ['nothing to undo', [{ type: 'undone', at: 2 }], 'nothingToUndo'],
])('refuses %s', (_, events, reason) => {
  const before = run(...events.slice(0, -1)).connection;
  const after = run(...events);
  expect(after.refused).toBe(reason);
  expect(after.connection).toEqual(before);
});

test.each<[bank: string, page: string, Refusal | null]>([
  ['org/one', 'org/one', null],
  ['org/one', 'org/two', 'otherAccount'],
  ['org', 'org/one', null],
  ['org/one', 'org', null],
  ['org/+', 'org/one', null],
  ['org/one', 'org/+', 'otherAccount'],
  ['org/+', 'other/one', 'otherAccount'],
  ['org/one/1', 'org/one/2', 'otherAccount'],
])('a bank of %s, a page of %s: %s', (bank, shown, refused) => {
  const joined = [join('sipgate', bank), gives(page('a', 'sipgate', bank))];
  expect(run(...joined, join('sipgate', shown)).refused).toBe(refused);
  expect(run(...joined, holds(page('b', 'sipgate', shown))).refused).toBe(refused);
});

test('an app that becomes known is kept, and a page that names less takes nothing away', () => {
  const known = run(
    join('sipgate', 'org/+'),
    gives(page('a')),
    join('sipgate', 'org/one'),
    join('sipgate', 'org'),
  );
  expect(known.connection.sp.account).toBe('org/one');
});

test('an account that becomes known is kept', () => {
  const { connection } = run(join('sipgate'), gives(page('a')), join('sipgate', 'one'));
  expect(connection.sp.account).toBe('one');
});

test('undo takes back the last deed, not what a page holds', () => {
  const { connection } = run(join('sipgate'), gives(page('a')), holds(page('MII')), {
    type: 'undone',
    at: 9,
  });
  expect(connection.sp.gives).toEqual({});
  expect(connection.sp.holds.certificate?.value).toBe('MII');
});

test('undo brings back a forgotten value', () => {
  const { connection } = run(
    join('sipgate'),
    gives(page('a')),
    { type: 'forgotten', side: 'sp', slot: 'gives', field: 'acsUrl', at: 6 },
    { type: 'undone', at: 7 },
  );
  expect(connection.sp.gives.acsUrl?.value).toBe('a');
});

test('of a forgotten value the open question remains', () => {
  const { connection } = run(join('sipgate'), gives(page('a')), gives(page('b')), {
    type: 'forgotten',
    side: 'sp',
    slot: 'gives',
    field: 'acsUrl',
    at: 6,
  });
  expect(connection.sp.gives.acsUrl?.value).toBe('b');
  expect(connection.conflicts).toEqual([]);
});
