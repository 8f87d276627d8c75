import { expect, test } from 'vitest';
import { absorb, join } from '../../../lib/browser/background/join.ts';
import { consoleById } from '../../../lib/consoles/index.ts';
import type { SeenTab } from '../../../lib/journey/next.ts';
import { begin } from '../../../lib/journey/transition.ts';
import type { Connection } from '../../../lib/model/connection.ts';
import type { Values } from '../../../lib/model/field.ts';
import { sight } from '../journey/drive.ts';

const ENTERED = { acsUrl: 'https://sp.example/acs', spEntityId: 'https://sp.example' };
const SPID = '804580507359';

const tab = (page: string, values: Values, account: string): SeenTab => ({
  tab: 1,
  side: 'idp',
  console: consoleById('google'),
  sighting: sight('google', page, values, account),
  frames: new Map(),
});

/** A connection whose app is in the wizard, with its addresses entered. */
const making = (login: string): Connection => {
  const wizard = tab('service-provider', ENTERED, `${login}+`);
  const joined = join(begin('c0ffee00-1111', 'A', 1).connection, 'idp', wizard, 1, 'en');
  return absorb(joined, 'idp', wizard, 2, true);
};

const after = (login: string, values: Values): Connection =>
  absorb(making(login), 'idp', tab('app', values, `${login}${SPID}`), 3, false);

test.each(['', '1/'])('the app that was made is known by what it holds, login “%s”', (login) => {
  const { idp } = after(login, { ...ENTERED, access: 'false' });
  expect(idp.account).toBe(`${login}${SPID}`);
  expect(idp.gives.access?.value).toBe('false');
});

test.each([
  ['another entity ID', { ...ENTERED, spEntityId: 'https://sp.example/' }],
  ['another ACS URL', { ...ENTERED, acsUrl: 'https://sp.example/acs2' }],
  ['nothing', {}],
])('an app that holds %s is another one', (_, values) => {
  expect(after('', { ...values, access: 'false' })).toEqual(making(''));
});

test('an app of another login is another one, whatever it holds', () => {
  const other = tab('app', { ...ENTERED, access: 'false' }, `2/${SPID}`);
  expect(absorb(making('1/'), 'idp', other, 3, false).idp.gives.access).toBeUndefined();
});

test('what is switched on its own page is noted when it is switched again', () => {
  const off = after('', { ...ENTERED, access: 'false' });
  const on = absorb(off, 'idp', tab('service-status', { access: 'true' }, SPID), 4, false);
  expect(on.idp.gives.access?.value).toBe('true');
  expect(on.conflicts).toEqual([]);
});
