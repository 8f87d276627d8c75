import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { onlyConnection, stored } from './stored.ts';

/** A key's beginning, as openssl writes it; the rest is made up. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDSECRETSECRET
-----END PRIVATE KEY-----`;
const OLD = 'https://old.example/saml';
const LONG = { timeout: 20_000 };

let ferry: Ferry;
let hand: Hand;
let sp: Page;
let idp: Page;
beforeAll(async () => {
  ferry = await boardFerry();
  hand = handOf(ferry);
  sp = await ferry.open(sipgate.settings);
  idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
});
afterAll(() => ferry?.close());

/** What a screen reader finds of the marks, which stand in a closed shadow root. */
const marksIn = async (page: Page): Promise<string[]> => {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
    .filter((text) => /^(Filled by SAML Ferry|Agrees with|Differs from)/.test(text));
};

const form = (page: Page) =>
  page
    .locator('input[name], select[name]')
    .evaluateAll((all) =>
      all.map((e) => [e.getAttribute('name'), Reflect.get(e, 'value'), Reflect.get(e, 'checked')]),
    );

test('a fill that is undone leaves the page as it was, and no mark of it', async () => {
  await idp.locator('[name="audienceRestriction"]').fill(OLD);
  await hand.press(idp, BUTTON.connect('sipgate', 'Okta'));
  const before = { form: await form(idp), marks: await marksIn(idp) };
  expect(before.marks).toContain('Differs from sipgate');
  await hand.press(idp, BUTTON.fill);
  await expect.poll(() => marksIn(idp), LONG).not.toContain('Differs from sipgate');
  expect(await marksIn(idp)).toContain('Filled by SAML Ferry');
  await hand.press(idp, /^Undo the fill$/);
  expect(await form(idp)).toEqual(before.form);
  await expect.poll(() => marksIn(idp), LONG).toEqual(before.marks);
  const { sp: left, idp: right } = await onlyConnection(ferry);
  expect(right.holds.acsUrl?.value).toBe('');
  expect(right.holds.spEntityId?.value).toBe(OLD);
  expect(left.gives.acsUrl?.value).toMatch(/^https:/);
  await hand.press(idp, BUTTON.fill);
});

test('a value that is forgotten comes back by undo, and unasked by nothing else', async () => {
  const known = (await onlyConnection(ferry)).sp.gives.acsUrl;
  const panel = await ferry.ui(sp);
  await panel
    .getByRole('button', { name: /ACS URL/ })
    .first()
    .click();
  await panel.getByRole('button', { name: /^Forget ACS URL of sipgate/ }).click();
  const undo = panel.getByRole('button', { name: 'Undo', exact: true });
  await undo.waitFor();
  await sp.reload();
  await hand.look(sp, (popup) => popup.getByText('This tab: sipgate').waitFor());
  expect((await onlyConnection(ferry)).sp.gives.acsUrl).toBeUndefined();
  await undo.click();
  await undo.waitFor({ state: 'hidden' });
  expect((await onlyConnection(ferry)).sp.gives.acsUrl).toEqual(known);
  await panel.close();
});

test('a private key on the page, filled over or pasted, reaches no storage', async () => {
  await okta.finish(idp);
  await hand.press(await okta.showValues(idp), BUTTON.take);
  await sp.getByLabel(/^Certificate/).fill(KEY);
  await hand.look(sp, (popup) => popup.getByText('Not a certificate').first().waitFor());
  await hand.press(sp, BUTTON.fill);
  const panel = await ferry.ui(sp);
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('textbox').first().fill(KEY);
  await panel.getByRole('button', { name: /^Add/ }).first().click();
  await panel
    .getByRole('status')
    .filter({ hasText: /private key/i })
    .waitFor();
  await panel.close();
  const kept = JSON.stringify(await stored(ferry));
  expect(kept).toContain('BEGIN CERTIFICATE');
  expect(kept).not.toContain('SECRETSECRET');
});
