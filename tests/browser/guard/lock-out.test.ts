import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clevertap } from '../consoles/clevertap.ts';
import { oktaDesk } from '../consoles/okta.ts';
import { forged } from '../drift/forged.ts';
import { BUTTON } from '../hand.ts';
import { clevertapMetadataEntra } from '../journeys/index.ts';
import { arrive, embark, type Voyage } from '../mistakes/voyage.ts';
import { postsOf } from './posts.ts';

const PICTURES = '.output/lock-out';
const REQUIRE = 'Require all users to login using SSO';

let voyage: Voyage;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  voyage = await embark();
});
afterAll(() => voyage?.ferry.close());

/** In both themes: the dialog follows the browser's, whatever the console's. */
const pictured = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png` });
  }
};

describe('CleverTap, single sign-on for everyone', () => {
  let home: () => Promise<void>;

  beforeAll(async () => {
    await arrive(voyage, clevertapMetadataEntra);
    home = await voyage.anchor();
  });
  beforeEach(() => home());

  const required = () => (voyage.saved('clevertap') as { settings: { ssoOnly: boolean } }).settings;

  /** The set-up that works, the box ticked, and Save pressed. */
  const lock = async (before?: (page: Page) => Promise<void>) => {
    const page = await voyage.open(clevertap.settings);
    await before?.(page);
    await page.getByLabel(REQUIRE).check();
    const posts = postsOf(page, /sso\/settings/);
    await clevertap.save(page);
    return { page, posts, guard: voyage.guard(page) };
  };

  test('is held before a sign-in was tested, and says what to do first', async () => {
    const { page, posts, guard } = await lock();
    const { heading, titles, text, buttons, focused } = await guard.asks();
    await pictured(page, 'clevertap');
    expect(heading).toBe('Before you save');
    expect(titles).toEqual(['Nobody gets in without single sign-on']);
    expect(text).toContain(`“${REQUIRE}” at CleverTap is on`);
    expect(text).toMatch(/Test a sign-in first.*keep one administrator who has a password/);
    expect(buttons.map((button) => button.text)).toEqual(['Go back', 'Save anyway']);
    expect(focused).toBe('Go back');
    expect(posts()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(guard.isAsking).toBe(false);
    await page.getByLabel(REQUIRE).uncheck();
    await clevertap.save(page);
    await clevertap.saved(page);
    expect(required().ssoOnly).toBe(false);
  });

  test('is saved by Save anyway', async () => {
    const { page, posts, guard } = await lock();
    await guard.anyway();
    await clevertap.saved(page);
    expect(posts()).toBe(1);
    expect(required().ssoOnly).toBe(true);
  });

  test('is saved at once after the step of the test was ticked', async () => {
    const { page, guard } = await lock((beside) =>
      voyage.hand.look(beside, async (popup) => {
        await popup.getByRole('button', { name: 'Steps' }).click();
        const box = popup.getByRole('checkbox', { name: /Test with one user first/ });
        await box.click();
        await expect.poll(() => box.isChecked()).toBe(true);
      }),
    );
    await clevertap.saved(page);
    expect(await guard.isAsking()).toBe(false);
    expect(required().ssoOnly).toBe(true);
  });
});

/** A product without a definition, whose switches go by the wordings of many. */
const DESK = `<style>body{font:14px sans-serif;padding:24px}</style>
  <h1>SAML single sign-on</h1>
  <p>ACS URL <code>https://desk.example/saml/acs/41</code></p>
  <p>SP entity ID <code>https://desk.example/saml/41</code></p>
  <p><label>IdP SSO URL <input name="sso"></label></p>
  <p><label>IdP entity ID <input name="entity"></label></p>
  <p><label><input type="checkbox"> Enforce SSO</label></p>
  <p><label><input type="checkbox" checked> Allow password login</label></p>
  <button onclick="document.title += '!'">Save changes</button>`;

test.each([
  ['Enforce SSO', true, 'on'],
  ['Allow password login', false, 'off'],
])('a product without a definition: “%s” set to %s', async (label, wanted, state) => {
  await voyage.ferry.clear();
  await oktaDesk.open(voyage.ferry);
  const page = await forged(voyage.ferry, 'https://desk.example/settings/saml', DESK);
  await voyage.ferry.pressIcon(page);
  await voyage.hand.press(page, BUTTON.connect('desk\\.example', 'Okta'));
  const save = page.getByRole('button', { name: 'Save changes' });
  await page.getByLabel(label).setChecked(wanted);
  await save.click();
  const guard = voyage.guard(page);
  const { heading, text } = await guard.asks();
  await pictured(page, `other-${state}`);
  expect(heading).toBe('Before you save');
  expect(text).toContain(
    `“${label}” at the service provider is ${state}: passwords no longer work.`,
  );
  await guard.back();
  await expect.poll(guard.isAsking).toBe(false);
  expect(await page.title()).toBe('Admin');
  await page.getByLabel(label).setChecked(!wanted);
  await save.click();
  await expect.poll(() => page.title()).toBe('Admin!');
});
