import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { type Harbour, harbour } from '../mistakes/voyage.ts';

let voyage: Harbour;

beforeAll(async () => {
  voyage = await harbour(sipgateOkta);
});
beforeEach(() => voyage.home());

const states = async (page: Page) => (await voyage.guard(page).marks()).map(({ state }) => state);
const boxOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());

test('a typed mistake turns its mark, and undoing it turns it back', async () => {
  const page = await voyage.open(sipgate.settings);
  const issuer = page.getByLabel('Entity ID').last();
  const right = await issuer.inputValue();
  await issuer.fill(`${right}/`);
  await page.keyboard.press('Tab');
  await expect.poll(() => states(page)).toContain('differs');
  await issuer.fill(right);
  await page.keyboard.press('Tab');
  await expect.poll(() => states(page)).not.toContain('differs');
});

test('a fill of a mistake is undone from the popup, and the mark says so', async () => {
  const page = await voyage.open(sipgate.settings);
  const issuer = page.getByLabel('Entity ID').last();
  const right = await issuer.inputValue();
  const certificate = await page.getByLabel('Certificate').inputValue();
  await issuer.fill('http://www.okta.com/wrong');
  await page.getByLabel('Certificate').fill('wrong too');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await states(page)).filter((s) => s === 'differs'))
    .toHaveLength(2);
  await voyage.hand.press(page, /^Fill 2 fields on this page$/);
  expect(await issuer.inputValue()).toBe(right);
  expect(await page.getByLabel('Certificate').inputValue()).toBe(certificate);
  await expect.poll(() => states(page)).toContain('filled');
  await voyage.hand.press(page, /^Undo the fill$/);
  expect(await issuer.inputValue()).toBe('http://www.okta.com/wrong');
  expect(await page.getByLabel('Certificate').inputValue()).toBe('wrong too');
  await expect
    .poll(async () => (await states(page)).filter((s) => s === 'differs'))
    .toHaveLength(2);
});

test('marks stand at their controls, follow a scroll, and let clicks through', async () => {
  const [app] = voyage.saved('okta') as { appName: string; appId: string }[];
  if (!app) throw new Error('Okta has no app.');
  const page = await voyage.open(okta.edit(app), okta.next);
  const guard = voyage.guard(page);
  const checkbox = '[name="sameRecipient"]';
  const atCheckbox = async () => {
    const box = await boxOf(page, checkbox);
    const marks = await guard.marks(3);
    const near = marks.find(({ ring }) => Math.abs(ring.y + 3 - box.y) < 1);
    return near ? { near, box } : null;
  };
  await expect.poll(atCheckbox).not.toBeNull();
  const before = await atCheckbox();
  // Its words stand over the box's own words, not over the label at its left.
  expect(before?.near.note.x).toBeGreaterThanOrEqual(before?.box.x ?? Number.NaN);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await boxOf(page, checkbox)).y).toBeLessThan(before?.box.y ?? 0);
  await expect.poll(atCheckbox).not.toBeNull();
  const ring = (await atCheckbox())?.near.ring;
  if (!ring) throw new Error('The checkbox has no mark.');
  await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  expect(await page.locator(checkbox).isChecked()).toBe(false);
});
