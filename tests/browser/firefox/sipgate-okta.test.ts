import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUTTON } from '../hand.ts';
import { boardFirefox, type FireFerry } from './ferry.ts';

/** One journey in Firefox, from connecting to a sign-in that the replicas' own SAML libraries accept. */
let ferry: FireFerry;
beforeAll(async () => {
  ferry = await boardFirefox();
});
afterAll(() => ferry?.close());

const click = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
};

const NEXT = '[data-type="save"]';

test('an add-on may work on the consoles as soon as it is installed', async () => {
  expect(await ferry.granted()).toEqual(
    expect.arrayContaining(['https://app.sipgate.com/*', 'https://*.okta.com/*']),
  );
});

test('sipgate × Okta ends in a sign-in', async () => {
  const sp = await ferry.open('https://app.sipgate.com/account/sso');
  const idp = await ferry.open('https://dev-1-admin.okta.com/admin/apps/saml-wizard/create');
  await idp.waitForSelector('[name="label"]', { visible: true });
  await idp.type('[name="label"]', 'sipgate');
  await click(idp, NEXT);
  await idp.waitForSelector('[name="postBackURL"]', { visible: true });

  await ferry.press(idp, BUTTON.connect('sipgate', 'Okta'));
  await ferry.press(idp, BUTTON.fill);
  await click(idp, NEXT);
  await click(idp, '[name="customerOrPartner"][value="customer"]');
  await click(idp, NEXT);
  await click(idp, '.fold-button');
  await idp.waitForSelector('.download-link', { visible: true });
  await ferry.press(idp, BUTTON.take);
  await ferry.press(sp, BUTTON.fill);
  await click(sp, 'button[type="submit"]');
  await sp.waitForSelector('.note[role="status"]', { visible: true });
  const stored = sp.waitForResponse((response) => response.url().endsWith('/api/sso/enabled'));
  await click(sp, '[role="switch"]');
  await stored;

  expect(await ferry.openMatters(sp)).toEqual([]);
  expect(await ferry.openMatters(idp)).toEqual([]);
  await sp.bringToFront();
  await sp.goto('https://login.sipgate.com/sso/start');
  const result = await sp.waitForSelector('meta[name="replica-result"]');
  expect(await result?.evaluate((meta) => meta.getAttribute('content'))).toBe('ok');
});

const says = (popup: Page, text: RegExp) =>
  popup.waitForFunction(
    (source) => new RegExp(source).test(document.body.innerText),
    {},
    text.source,
  );

/** Ticks what no page shows, and presses the button; the SP's sign-in opens in a tab. */
const beginTest = async (popup: Page): Promise<void> => {
  await popup.locator('nav button:nth-child(2)').click();
  await popup.waitForSelector('input[type="checkbox"]');
  for (;;) {
    const open = await popup.$$('input[type="checkbox"]:not(:checked)');
    const [first] = open;
    if (!first) break;
    await first.click();
    await popup.waitForFunction(
      (left) => document.querySelectorAll('input[type="checkbox"]:not(:checked)').length < left,
      {},
      open.length,
    );
  }
  await popup.locator('nav button:nth-child(1)').click();
  await says(popup, /Test the sign-in of sipgate/);
  await popup.locator('.next .button.primary').click();
  await says(popup, /End the test/);
};

test('the sign-in is recorded, and verified', async () => {
  const sp = await ferry.open('https://app.sipgate.com/account/sso');
  await ferry.inPopup(sp, beginTest);
  const tab = await ferry.opened('https://login.sipgate.com/');
  await click(tab, 'a[href="/sso/start"]');
  await tab.waitForSelector('meta[name="replica-result"]');
  const said = await ferry.inPopup(sp, async (popup) => {
    await says(popup, /It works\./);
    return popup.$eval('.tested', (element) => element.textContent);
  });
  expect(said).toContain('Audience');
  expect(said).toContain('Signature of the assertion');
});
