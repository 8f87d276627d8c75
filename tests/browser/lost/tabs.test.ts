import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { connectionsOf, onlyConnection, values } from './stored.ts';

const CONNECT = BUTTON.connect('sipgate', 'Okta');

let ferry: Ferry;
let hand: Hand;
beforeAll(async () => {
  ferry = await boardFerry();
  hand = handOf(ferry);
});
afterAll(() => ferry?.close());

const openWizard = async (address: string): Promise<Page> => {
  const page = await ferry.open(address);
  await okta.nameApp(page);
  return page;
};
const acsIn = (page: Page) => page.locator('[name="postBackURL"]').inputValue();

test('two tabs of one console: only the one that the user joined speaks for it', async () => {
  const sp = await ferry.open(sipgate.settings);
  const first = await openWizard(okta.wizard);
  const second = await openWizard(okta.wizard);
  await hand.press(first, CONNECT);
  await hand.press(first, BUTTON.fill);
  const { sp: left, idp: right } = await onlyConnection(ferry);
  expect(right.holds.acsUrl?.value).toBe(await acsIn(first));
  expect(await acsIn(second)).toBe('');

  await okta.type(second, { acsUrl: 'https://else.example/', spEntityId: 'else' });
  await hand.look(second, (popup) => popup.getByText('else.example').first().waitFor());
  const again = await ferry.open(sipgate.settings);
  await hand.look(again, (popup) => popup.getByText('This tab: sipgate').waitFor());
  const after = await onlyConnection(ferry);
  expect(after.conflicts).toEqual([]);
  expect(values(after.idp.holds)).toEqual(values(right.holds));
  expect(values(after.sp.gives)).toEqual(values(left.gives));
  for (const page of [sp, first, second, again]) await page.close();
});

test('two orgs, two connections: no value crosses from one to the other', async () => {
  const [known] = await connectionsOf(ferry);
  const sp = await ferry.open(sipgate.settings);
  const pages = {
    'dev-3': await openWizard(org('dev-3')),
    'dev-4': await openWizard(org('dev-4')),
  };
  await hand.press(pages['dev-3'], CONNECT);
  await hand.press(pages['dev-3'], BUTTON.fill);
  expect(await acsIn(pages['dev-4'])).toBe('');
  await hand.press(pages['dev-4'], CONNECT);
  await hand.press(pages['dev-4'], BUTTON.fill);
  for (const page of Object.values(pages)) {
    await okta.finish(page);
    await hand.press(await okta.showValues(page), BUTTON.take);
  }
  await hand.press(sp, BUTTON.fill);
  // One of the tabs goes to the other org, under the same name of app.
  await pages['dev-3'].goto(pages['dev-4'].url());
  await okta.showValues(pages['dev-3']);
  await hand.look(pages['dev-3'], (popup) => popup.getByText('This tab: Okta').waitFor());

  const all = (await connectionsOf(ferry)).filter(({ id }) => id !== known?.id);
  expect(all.map(({ idp }) => idp.account)).toEqual([
    expect.stringMatching(/^dev-3\/okta\.com\/dev-3_sipgate_\d+$/),
    expect.stringMatching(/^dev-4\/okta\.com\/dev-4_sipgate_\d+$/),
  ]);
  for (const { history, idp } of all) {
    const own = idp.account.split('/').slice(0, 2).join('.');
    expect(idp.gives.ssoUrl?.value).toContain(`https://${own}/`);
    const foreign = own.startsWith('dev-3') ? 'dev-4' : 'dev-3';
    expect(JSON.stringify(history)).not.toContain(foreign);
  }
  const [three, four] = all;
  expect(values(three?.sp.gives ?? {})).toEqual(values(four?.sp.gives ?? {}));
  expect(four?.sp.holds.ssoUrl?.value).toBe(four?.idp.gives.ssoUrl?.value);
});

test('another app of the same org in a joined tab: nothing of it enters the connection', async () => {
  const before = await connectionsOf(ferry);
  const other = await openWizard(org('dev-5'));
  await okta.type(other, { acsUrl: 'https://else.example/acs', spEntityId: 'else' });
  await okta.finish(other);
  const otherApp = other.url();
  const [, name = ''] = /\/app\/([^/]+)\//.exec(otherApp) ?? [];
  await other.close();

  const sp = await ferry.open(sipgate.settings);
  const tab = await openWizard(org('dev-5'));
  await hand.press(tab, CONNECT);
  await hand.press(tab, BUTTON.fill);
  const lookAtOther = async () => {
    await tab.goto(otherApp);
    await okta.showValues(tab);
    await hand.look(tab, (popup) => popup.getByText('This tab: Okta').waitFor());
  };
  // Instead of being saved, the wizard is left for the other app.
  await lookAtOther();
  await tab.goto(org('dev-5'));
  await okta.nameApp(tab);
  await hand.press(tab, BUTTON.fill);
  await okta.finish(tab);
  await hand.press(await okta.showValues(tab), BUTTON.take);
  await lookAtOther();

  const [made] = (await connectionsOf(ferry)).filter(({ id }) => before.every((b) => b.id !== id));
  expect(made?.idp.gives.ssoUrl?.value).toContain('/app/dev-5_sipgate_');
  expect(made?.conflicts).toEqual([]);
  expect(name).toMatch(/^dev-5_sipgate_\d+$/);
  expect(JSON.stringify(made?.history)).not.toMatch(new RegExp(`else\\.example|${name}\\b`));
  for (const page of [sp, tab]) await page.close();
});

const org = (name: string): string => okta.wizard.replace('dev-1', name);
