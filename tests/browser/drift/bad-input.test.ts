import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, handOf } from '../hand.ts';
import { onlyConnection, values } from '../lost/stored.ts';
import { forged } from './forged.ts';

const CONNECT = BUTTON.connect('sipgate', 'Okta');

let ferry: Ferry;
beforeAll(async () => {
  ferry = await boardFerry();
});
afterAll(() => ferry?.close());
afterEach(async () => {
  await ferry.clear();
  for (const replica of Object.values(ferry.replicas)) await replica.reset();
});

const wizard = async (): Promise<Page> => {
  const page = await ferry.open(okta.wizard);
  await okta.nameApp(page);
  return page;
};

test('an admin who may only look: it is said, and nothing is offered to be filled', async () => {
  const page = await ferry.open(sipgate.settings);
  await page.getByLabel(/^SSO.URL/).waitFor();
  const panel = await ferry.ui(page, 'sidepanel');
  const said = panel.getByText('This page can be read, not changed: your role may lack the right.');
  await panel.getByText('sipgate').first().waitFor();
  expect(await said.count()).toBe(0);
  await page.evaluate(() => {
    for (const control of document.querySelectorAll('form input, form textarea, form button'))
      control.setAttribute('disabled', '');
  });
  await said.waitFor();
  const idp = await wizard();
  await handOf(ferry).press(idp, CONNECT);
  await handOf(ferry).press(idp, BUTTON.fill);
  await okta.finish(idp);
  await handOf(ferry).press(await okta.showValues(idp), BUTTON.take);
  await said.waitFor();
  expect(await panel.getByRole('button', { name: BUTTON.fill }).count()).toBe(0);
});

test('a session that ends in the middle of a fill: what was lost is said, nothing known is lost, and it goes on after the sign-in', async () => {
  await ferry.open(sipgate.settings);
  const idp = await wizard();
  await handOf(ferry).press(idp, CONNECT);
  await idp.evaluate(() => {
    const box = document.querySelector('[name="postBackURL"]');
    box?.addEventListener('input', () => location.assign('/login/login.htm'), { once: true });
  });
  const panel = await ferry.ui(idp, 'sidepanel');
  await panel.getByRole('button', { name: BUTTON.fill }).click();
  await panel.getByText(/^The page went away while it was being filled/).waitFor();
  await panel.getByText(/All values are kept here/).waitFor();
  const { sp, idp: bank } = await onlyConnection(ferry);
  expect(Object.keys(values(sp.gives))).toEqual(expect.arrayContaining(['acsUrl', 'spEntityId']));
  expect(Object.values(values(bank.holds)).filter((value) => value.startsWith('http'))).toEqual([]);
  await panel.close();
  await idp.goto(okta.wizard);
  await okta.nameApp(idp);
  await handOf(ferry).press(idp, BUTTON.fill);
  expect(await idp.locator('[name="postBackURL"]').inputValue()).toBe(values(sp.gives).acsUrl);
});

test('a half-filled wizard: what stands there already is shown before it is replaced', async () => {
  await ferry.open(sipgate.settings);
  const idp = await wizard();
  await handOf(ferry).press(idp, CONNECT);
  await idp.locator('[name="postBackURL"]').fill('https://half.example/acs');
  const panel = await ferry.ui(idp, 'sidepanel');
  await panel
    .getByText(/half\.example/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await panel.close();
  // Left in the middle and begun anew.
  await idp.goto(okta.wizard);
  await okta.nameApp(idp);
  await handOf(ferry).press(idp, BUTTON.fill);
  const { sp } = await onlyConnection(ferry);
  expect(await idp.locator('[name="postBackURL"]').inputValue()).toBe(values(sp.gives).acsUrl);
});

test('the wrong tab: it is said, and the way to the right one is one click', async () => {
  await ferry.open(sipgate.settings);
  const idp = await wizard();
  await handOf(ferry).press(idp, CONNECT);
  const other = await forged(ferry, 'https://news.example/', '<p>News</p>');
  const panel = await ferry.ui(other, 'sidepanel');
  await panel.getByText('no console recognised').waitFor();
  await panel.getByRole('button', { name: 'Go to the Okta tab' }).click();
  await expect.poll(() => idp.evaluate(() => document.visibilityState)).toBe('visible');
});

test('another product on the console’s host: silence', async () => {
  const page = await forged(
    ferry,
    'https://app.sipgate.com/routing',
    `<h1>Webhooks</h1><label>Callback URL <input value="https://x.example"></label>
     <label>Entity ID <input></label><label>Certificate <textarea></textarea></label><button>Save</button>`,
  );
  const panel = await ferry.ui(page, 'sidepanel');
  await panel.getByText('no console recognised').waitFor();
  expect(await panel.getByRole('button', { name: /^(Start|Connect|Fill|Take)/ }).count()).toBe(0);
  await ferry.pressIcon(page);
  const again = await ferry.ui(page, 'sidepanel');
  await again.getByText(/This page of a known console is not one with single sign-on/).waitFor();
  expect(await again.getByRole('button', { name: 'Show me where' }).count()).toBe(0);
  expect(await page.evaluate(() => document.querySelector('saml-ferry'))).toBeNull();
});
