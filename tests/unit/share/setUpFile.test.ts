import { expect, test } from 'vitest';
import { begin, transition } from '../../../lib/journey/transition.ts';
import type { Connection } from '../../../lib/model/connection.ts';
import { readSetUp, type SetUpError, writeSetUp } from '../../../lib/share/setUpFile.ts';

const file = (over: object) => JSON.stringify({ samlFerry: 1, name: 'A', ...over });
const KEY = '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMII';

test.each<[string, string, SetUpError]>([
  ['nothing', '', 'notJson'],
  ['no JSON', '<xml/>', 'notJson'],
  ['a list', '[]', 'notSetUp'],
  ['null', 'null', 'notSetUp'],
  ['some other JSON', '{"log":{}}', 'notSetUp'],
  ['an inherited mark', '{"__proto__":{"samlFerry":1}}', 'notSetUp'],
  ['a later version', '{"samlFerry":2}', 'newer'],
  ['a version as text', '{"samlFerry":"1"}', 'notSetUp'],
  ['a name that is none', file({ name: {} }), 'badName'],
  ['an endless name', file({ name: 'x'.repeat(300) }), 'badName'],
  ['a side that is a list', file({ sp: [] }), 'notSetUp'],
  ['values that are a list', file({ sp: { gives: [] } }), 'notSetUp'],
  ['a number for a value', file({ sp: { gives: { acsUrl: 1 } } }), 'badValue'],
  ['a console that is none', file({ idp: { console: {} } }), 'badValue'],
  ['an endless value', file({ idp: { gives: { ssoUrl: 'x'.repeat(1_000_001) } } }), 'tooLarge'],
  ['an endless file', ' '.repeat(4_000_001), 'tooLarge'],
  ['a private key', file({ idp: { gives: { certificate: KEY } } }), 'privateKey'],
  ['deep nesting', '['.repeat(100_000), 'notJson'],
])('refuses %s', (_, text, error) => {
  expect(readSetUp(text)).toEqual({ error });
});

test('leaves out what it does not know, prototype names among it', () => {
  const text =
    '{"samlFerry":1,"sp":{"gives":{"__proto__":{"x":"y"},"toString":"z","later":"w","acsUrl":"a"}}}';
  const read = readSetUp(text);
  expect(read).toEqual({
    setUp: {
      name: '',
      sp: { console: null, gives: { acsUrl: 'a' }, holds: {} },
      idp: { console: null, gives: {}, holds: {} },
    },
  });
  expect(Object.getPrototypeOf('setUp' in read && read.setUp.sp.gives)).toBe(Object.prototype);
});

const connection = (): Connection => {
  let { connection } = begin('id', 'sipgate ⇄ Okta', 1);
  const from = { how: 'page', console: 'sipgate', page: 'sso', label: 'ACS', at: 2 } as const;
  for (const event of [
    { type: 'joined', side: 'sp', console: 'sipgate', account: 'secret-account', at: 2 },
    {
      type: 'captured',
      side: 'sp',
      slot: 'gives',
      field: 'acsUrl',
      capture: { value: 'https://a.example/', from },
      at: 2,
    },
  ] as const)
    ({ connection } = transition(connection, event));
  return connection;
};

test('what is written can be read, with the demands of the SP', () => {
  const read = readSetUp(writeSetUp(connection()));
  expect(read).toMatchObject({
    setUp: {
      name: 'sipgate ⇄ Okta',
      sp: { console: 'sipgate', gives: { acsUrl: 'https://a.example/', nameIdSource: 'email' } },
    },
  });
});

test('what is written says neither account nor provenance', () => {
  expect(writeSetUp(connection())).not.toMatch(/secret-account|"how"|"at"|history/);
});
