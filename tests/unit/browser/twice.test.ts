import { beforeEach, expect, test } from 'vitest';
import { connect } from '../../../lib/browser/background/connect.ts';
import type { Ferry } from '../../../lib/browser/background/ferry.ts';
import { fill } from '../../../lib/browser/background/fill.ts';
import { sighted } from '../../../lib/browser/background/sighted.ts';
import { lookAgain } from '../../../lib/browser/background/tabs.ts';
import { unfill } from '../../../lib/browser/background/unfill.ts';
import { view } from '../../../lib/browser/background/view.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { sight } from '../journey/drive.ts';
import { browserOf, memory, worker } from './harness.ts';

const SP = {
  acsUrl: 'https://login.sipgate.com/auth/realms/r/broker/b/endpoint',
  spEntityId: 'https://login.sipgate.com/auth/realms/r',
};
const OLD = { acsUrl: 'https://old.example/acs', spEntityId: 'https://old.example/' };
const wizard = (account: string) => sight('okta', 'wizard-saml', OLD, account);

let stores = { local: memory(), session: memory() };
let pages = browserOf();
/** One worker for a whole test; another is its successor. */
const start = () => worker(stores.local.open(), stores.session.open(), pages);
let ferry: Ferry;

const show = (tab: number, sighting: Sighting) => {
  pages.open(tab, sighting);
  return sighted(ferry)({ sighting }, { tab, frame: 0, url: sighting.url });
};
const shown = (tab: number, field: string) =>
  pages.page(tab)?.fields.find((seen) => seen.field === field)?.value;

beforeEach(async () => {
  stores = { local: memory(), session: memory() };
  pages = browserOf();
  ferry = start();
  await show(1, sight('sipgate', 'sso', SP));
  await show(2, wizard('dev-1'));
});

test('two presses of Connect at once make one connection', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => connect(ferry)({ tabs: [2, 1] })));
  expect(a).toEqual(b);
  expect(await ferry.connections.list()).toHaveLength(1);
});

test('two presses of Fill at once are one fill, which can be undone as a whole', async () => {
  const { connection } = await connect(ferry)({ tabs: [1, 2] });
  const results = await Promise.all([1, 2].map(() => fill(ferry)({ tab: 2, connection })));
  expect(results.map((r) => r.length > 0)).toEqual([true, false]);
  await unfill(ferry)({ tab: 2, connection });
  expect([shown(2, 'acsUrl'), shown(2, 'spEntityId')]).toEqual([OLD.acsUrl, OLD.spEntityId]);
});

test('a fill that the worker did not survive can be finished, and then undone as a whole', async () => {
  const { connection } = await connect(ferry)({ tabs: [1, 2] });
  const dying: Ferry = {
    ...ferry,
    ask: async (tab, frame, name, payload) => {
      if (name !== 'fill') return ferry.ask(tab, frame, name, payload);
      const { items } = payload as { items: { field: string }[] };
      await ferry.ask(tab, frame, 'fill', {
        items: items.filter(({ field }) => field === 'acsUrl'),
      } as never);
      stores.session.dieAfter(0);
      stores.local.dieAfter(0);
      throw new Error('killed');
    },
  };
  await expect(fill(dying)({ tab: 2, connection })).rejects.toThrow();
  stores.session.revive();
  stores.local.revive();
  ferry = start();
  expect([shown(2, 'acsUrl'), shown(2, 'spEntityId')]).toEqual([SP.acsUrl, OLD.spEntityId]);
  expect((await view(ferry)({ tab: 2, connection })).undoable).toBe(true);
  await fill(ferry)({ tab: 2, connection });
  expect([shown(2, 'acsUrl'), shown(2, 'spEntityId')]).toEqual([SP.acsUrl, SP.spEntityId]);
  await unfill(ferry)({ tab: 2, connection });
  expect([shown(2, 'acsUrl'), shown(2, 'spEntityId')]).toEqual([OLD.acsUrl, OLD.spEntityId]);
});

test("what a fill replaced is never put into another customer's page", async () => {
  const { connection } = await connect(ferry)({ tabs: [1, 2] });
  await fill(ferry)({ tab: 2, connection });
  const other = { acsUrl: 'https://other.example/acs', spEntityId: 'https://other.example/' };
  await show(2, sight('okta', 'wizard-saml', other, 'dev-2'));
  expect((await view(ferry)({ tab: 2, connection })).undoable).toBe(false);
  expect(await unfill(ferry)({ tab: 2, connection })).toEqual([]);
  expect(shown(2, 'acsUrl')).toBe(other.acsUrl);
});

test('a page that speaks while it is asked in vain stays seen', async () => {
  const page = sight('sipgate', 'sso', SP);
  const asking: Ferry = {
    ...ferry,
    // The page was still loading when it was asked, and has spoken since.
    ask: async (tab) => {
      await ferry.session.see(tab, 0, page);
      throw new Error('No receiver');
    },
  };
  expect((await lookAgain(asking, 1))?.sighting.page).toBe('sso');
});
