import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oktaDesk } from '../consoles/okta.ts';
import { forged } from '../drift/forged.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, handOf } from '../hand.ts';
import { onlyConnection } from '../lost/stored.ts';
import { Guard } from './guard.ts';

/** A product without a definition, with one switch that is always worth a word. */
const DESK = `<h1>SAML single sign-on</h1>
  <p>ACS URL <code>https://desk.example/saml/acs/41</code></p>
  <p>SP entity ID <code>https://desk.example/saml/41</code></p>
  <p><label>IdP SSO URL <input name="sso"></label></p>
  <p><label><input type="checkbox" checked> Enforce SSO</label></p>
  <button onclick="document.title += '!'">Save changes</button>`;
const TITLE = 'Nobody gets in without single sign-on';
const NOTE = 'agreed with Acme';

let ferry: Ferry;
let page: Page;
let popup: Page;

beforeAll(async () => {
  ferry = await boardFerry();
  await oktaDesk.open(ferry);
  page = await forged(ferry, 'https://desk.example/settings/saml', DESK);
  await ferry.pressIcon(page);
  await handOf(ferry).press(page, BUTTON.connect('desk\\.example', 'Okta'));
  popup = await ferry.ui(page);
});
afterAll(() => ferry?.close());

const finding = () => popup.getByRole('listitem').filter({ hasText: TITLE });

test('Why? opens the page of the check, in the reader’s language', async () => {
  await finding().getByRole('button', { name: 'Why?' }).click();
  const [checks] = await Promise.all([
    ferry.context.waitForEvent('page'),
    finding().getByRole('link', { name: 'More about this check' }).click(),
  ]);
  const target = checks.locator('article:target');
  await expect.poll(() => target.getByRole('heading').textContent()).toBe(TITLE);
  await expect.poll(() => target.innerText()).toMatch(/Test a sign-in first.*CleverTap/s);
  expect(await checks.locator('html').getAttribute('lang')).toBe('en');
  await checks.goto(checks.url().replace('lang=en', 'lang=de'));
  const title = checks.locator('article:target').getByRole('heading');
  await expect.poll(() => title.textContent()).toBe('Niemand kommt ohne Single Sign-on hinein');
  await checks.close();
});

test('a muted check is counted, keeps its note, stays out of the way, and comes back', async () => {
  await popup.bringToFront();
  await finding()
    .getByRole('button', { name: `Mute: ${TITLE}` })
    .click();
  await popup.keyboard.type(NOTE);
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: '1 muted' }).click();
  expect((await onlyConnection(ferry)).muted).toEqual([{ rule: 'sso-for-everyone', note: NOTE }]);
  const row = popup.getByRole('region', { name: '1 muted' }).getByRole('listitem');
  expect(await row.innerText()).toContain(`${TITLE} · ${NOTE}`);

  await page.bringToFront();
  const save = page.getByRole('button', { name: 'Save changes' });
  await save.click();
  await expect.poll(() => page.title()).toBe('Admin!');

  await popup.bringToFront();
  await row.getByRole('button', { name: `Check again: ${TITLE}` }).click();
  await finding().getByRole('button', { name: 'Why?' }).waitFor();
  await expect.poll(() => popup.getByText('1 muted').count()).toBe(0);
  await page.bringToFront();
  await save.click();
  const { titles } = await new Guard(page, ferry.extensionId).asks();
  expect(titles).toEqual([TITLE]);
});
