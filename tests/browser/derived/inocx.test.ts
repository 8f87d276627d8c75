import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { acsUrlOf, entityIdOf } from '../../replicas/inocx/store.ts';
import type { Variant } from '../../replicas/replica.ts';
import { inocx } from '../consoles/inocx.ts';
import { okta } from '../consoles/okta.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { onlyConnection, values } from '../lost/stored.ts';

const CONNECT = BUTTON.connect('INO cx', 'Okta');
const GLOBEX = inocx.connectors.replace('acme', 'globex');

let ferry: Ferry;
let hand: Hand;
beforeAll(async () => {
  ferry = await boardFerry();
  hand = handOf(ferry);
});
beforeEach(async () => {
  await ferry.clear();
  await ferry.replicas.okta?.reset();
  await ferry.replicas.inocx?.reset();
});
afterAll(() => ferry?.close());

const openForm = async (variant: Partial<Variant> = {}, address = inocx.connectors) => {
  await ferry.replicas.inocx?.reset(variant);
  const page = await ferry.open(address);
  await inocx.create(page);
  return page;
};

const openOkta = async (): Promise<Page> => {
  const page = await ferry.open(okta.wizard);
  await okta.nameApp(page);
  return page;
};

/** Okta is set up and its values are taken, so that they wait to be filled in. */
const oktaFor = async (): Promise<void> => {
  const idp = await openOkta();
  await hand.press(idp, CONNECT);
  await hand.press(idp, BUTTON.fill);
  await okta.finish(idp);
  await hand.press(await okta.showValues(idp), BUTTON.take);
};

const offered = (beside: Page): Promise<string[]> =>
  hand.look(beside, async (popup) => {
    await popup.getByText('This tab: INO cx').waitFor();
    return popup.getByRole('region', { name: 'Next step' }).getByRole('button').allTextContents();
  });

test('entity ID and reply URL follow from the host, and say so', async () => {
  const sp = await openForm();
  await hand.press(sp, /^Start with INO cx$/);
  const { gives } = (await onlyConnection(ferry)).sp;
  expect(values(gives)).toMatchObject({
    acsUrl: acsUrlOf('acme'),
    spEntityId: entityIdOf('acme'),
  });
  expect([gives.acsUrl?.from.how, gives.spEntityId?.from.how]).toEqual(['derived', 'derived']);
});

test('a form that shows them is read instead', async () => {
  const sp = await openForm({ flavour: 'react shown' });
  await inocx.chooseType(sp);
  await hand.press(sp, /^Start with INO cx$/);
  const { gives } = (await onlyConnection(ferry)).sp;
  expect(gives.acsUrl).toMatchObject({ value: acsUrlOf('acme'), from: { how: 'page' } });
});

test('the type is chosen first, then come the fields that it brings', async () => {
  const sp = await openForm({ late: 300 });
  await oktaFor();
  await hand.press(sp, BUTTON.fill);
  await sp.getByLabel(/^Endpoint/).waitFor();
  await hand.press(sp, BUTTON.fill);
  await inocx.save(sp);
  expect(await inocx.signIn(sp)).toMatch(/is not linked to idp_1/);
  await inocx.linkUsers(sp);
  expect(await inocx.signIn(sp)).toBe('ok');
});

test('a connector for OAuth is left alone', async () => {
  const sp = await openForm({ flavour: 'list' });
  await oktaFor();
  await inocx.chooseType(sp, 'oauth');
  await expect.poll(() => offered(sp)).toEqual([]);
  expect(await sp.getByLabel(/^Type/).inputValue()).toBe('oauth');
});

test('nothing of one customer is offered to another', async () => {
  const first = await openForm();
  await inocx.chooseType(first);
  await oktaFor();
  const second = await ferry.open(GLOBEX);
  await inocx.create(second);
  await inocx.chooseType(second);
  for (const button of await offered(second)) expect(button).not.toMatch(BUTTON.fill);
  await first.close();
  for (const button of await offered(second)) expect(button).not.toMatch(BUTTON.fill);
  expect(JSON.stringify(await onlyConnection(ferry))).not.toContain('globex');
});

test('the stray slash of the help page is found at the identity provider, and put right', async () => {
  await openForm();
  const idp = await openOkta();
  await hand.press(idp, CONNECT);
  const wrong = 'https://acme/.ino.cx/api/sso/login/callback';
  await okta.type(idp, { acsUrl: wrong, spEntityId: entityIdOf('acme') });
  const panel = await ferry.ui(idp, 'sidepanel');
  await panel.getByText('Slash inside the host name').first().waitFor();
  await panel.getByRole('button', { name: 'Put it right' }).first().click();
  await expect.poll(() => idp.locator('[name="postBackURL"]').inputValue()).toBe(acsUrlOf('acme'));
});

test('characters that a reference may not have are named', async () => {
  const sp = await openForm();
  await hand.press(sp, /^Start with INO cx$/);
  await sp.getByLabel(/^Reference/).fill('okta–sso 1');
  await hand.look(sp, async (popup) => {
    await popup.getByText('Characters that are not allowed').first().waitFor();
    await popup.getByText('“–” “ ”').first().waitFor();
  });
});

test('who may only look is offered nothing to fill', async () => {
  await ferry.replicas.inocx?.reset({ flavour: 'readonly' });
  const sp = await ferry.open(inocx.connectors);
  await sp.getByRole('button', { name: 'Create', exact: true }).click();
  await inocx.chooseType(sp);
  await oktaFor();
  for (const button of await offered(sp)) expect(button).not.toMatch(BUTTON.fill);
});

test('a session that ends in the middle of a fill leaves nothing saved, and the values stay', async () => {
  const sp = await openForm({ flavour: 'react expired' });
  await inocx.chooseType(sp);
  await oktaFor();
  const panel = await ferry.ui(sp, 'sidepanel');
  await panel.getByRole('button', { name: BUTTON.fill }).click();
  await sp.waitForURL('**/login');
  await panel.getByRole('button', { name: /^One moment/ }).waitFor({ state: 'hidden' });
  await panel.close();
  expect(ferry.replicas.inocx?.saved()).toMatchObject({ acme: { connectors: [] } });
  expect(values((await onlyConnection(ferry)).idp.gives).ssoUrl).toMatch(/\/sso\/saml$/);
});
