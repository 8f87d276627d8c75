import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import type { Saved } from '../../replicas/sipgate/store.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { type Harbour, harbour } from '../mistakes/voyage.ts';
import { postsOf } from './posts.ts';

let voyage: Harbour;
let right: Saved;

const saved = () => voyage.saved('sipgate') as Saved;

beforeAll(async () => {
  voyage = await harbour(sipgateOkta);
  right = saved();
});

const swapped = () => ({ ...right, ssoUrl: right.idpEntityId, idpEntityId: right.ssoUrl });

/** The form, with these values typed into it. */
const form = async (values: Saved) => {
  await voyage.home();
  const page = await voyage.open(sipgate.settings);
  const posts = postsOf(page, /identity-provider/);
  await sipgate.type(page, values);
  return { page, posts, guard: voyage.guard(page) };
};

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save' });
const hasFocus = (element: Element): boolean => element === document.activeElement;

/** Everything that a press of Save may be. */
const PRESSES: [string, (page: Page) => Promise<void>][] = [
  ['the mouse', (page) => saveButton(page).click()],
  ['Tab and Enter', (page) => byKey(page, 'Enter')],
  ['Tab and Space', (page) => byKey(page, 'Space')],
  ['Enter in a field', (page) => page.getByLabel('SSO URL').press('Enter')],
  ['two clicks', (page) => saveButton(page).dblclick()],
];

const byKey = async (page: Page, key: string): Promise<void> => {
  await page.getByLabel('Certificate').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press(key);
};

test.each(PRESSES)('a right form is saved at once, and once, by %s', async (_, press) => {
  const { page, posts, guard } = await form(right);
  await press(page);
  await sipgate.saved(page);
  expect(await guard.isAsking()).toBe(false);
  expect(posts()).toBe(1);
});

test('the second half of a double click saves nothing, though the first was let through', async () => {
  const { page, posts, guard } = await form(right);
  await saveButton(page).click();
  await sipgate.saved(page);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await sipgate.type(page, swapped());
  await saveButton(page).click();
  await guard.asks();
  expect(posts()).toBe(1);
});

test.each(PRESSES)('a mistake is held at %s, and saved once by Save anyway', async (_, press) => {
  const { page, posts, guard } = await form(swapped());
  await press(page);
  expect((await guard.asks()).heading).toBe('One value would break sign-in');
  expect(posts()).toBe(0);
  await guard.anyway();
  await sipgate.saved(page);
  expect(posts()).toBe(1);
  expect(saved().ssoUrl).toBe(right.idpEntityId);
});

test.each(PRESSES.slice(0, 4))('Escape after %s goes back to where it was', async (_, press) => {
  const { page, posts, guard } = await form(swapped());
  await press(page);
  await guard.asks();
  const at = press === PRESSES[3]?.[1] ? page.getByLabel('SSO URL') : saveButton(page);
  await page.keyboard.press('Escape');
  await expect.poll(guard.isAsking).toBe(false);
  expect(await at.evaluate(hasFocus)).toBe(true);
  expect(posts()).toBe(0);
  expect(await page.getByLabel('SSO URL').inputValue()).toBe(right.idpEntityId);
});

test('Put it right mends a swapped pair with one click, and Save then asks nothing', async () => {
  const { page, posts, guard } = await form(swapped());
  await saveButton(page).click();
  await guard.fix();
  await expect.poll(() => page.getByLabel('SSO URL').inputValue()).toBe(right.ssoUrl);
  await expect.poll(() => page.getByLabel('Entity ID').last().inputValue()).toBe(right.idpEntityId);
  expect(posts()).toBe(0);
  await expect.poll(() => saveButton(page).evaluate(hasFocus)).toBe(true);
  await page.keyboard.press('Enter');
  await sipgate.saved(page);
  expect(posts()).toBe(1);
  expect(saved()).toEqual(right);
});

test('Go back leaves the form as it is, to be pressed again', async () => {
  const { page, posts, guard } = await form(swapped());
  await saveButton(page).click();
  await guard.back();
  await expect.poll(guard.isAsking).toBe(false);
  await saveButton(page).click();
  await guard.asks();
  expect(posts()).toBe(0);
});

test('the keyboard stays in the dialog, which has its names', async () => {
  const { page, guard } = await form(swapped());
  await saveButton(page).click();
  const { focused, heading } = await guard.asks();
  expect(focused).toBe('Put it right');
  const seen = new Set<string>();
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    seen.add((await guard.asks()).focused);
  }
  seen.delete('');
  expect([...seen].sort()).toEqual(['Go back', 'Put it right', 'Save anyway']);
  expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(
    /^(saml-ferry|body)$/,
  );
  expect(await guard.names()).toEqual([
    { role: 'dialog', name: heading },
    { role: 'button', name: 'Put it right' },
    { role: 'button', name: 'Go back' },
    { role: 'button', name: 'Save anyway' },
  ]);
});

test('what is typed in the dialog is not for the page', async () => {
  const { page, guard } = await form(swapped());
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keypress'])
      document.addEventListener(type, () => {
        document.title = 'the page heard a key';
      });
  });
  await saveButton(page).click();
  await guard.asks();
  await page.keyboard.press('Tab');
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await expect.poll(guard.isAsking).toBe(false);
  expect(await page.title()).not.toBe('the page heard a key');
});
