import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { type Harbour, harbour } from '../mistakes/voyage.ts';

let voyage: Harbour;

const ACS = '[name="postBackURL"]';
const AUDIENCE = '[name="audienceRestriction"]';

beforeAll(async () => {
  voyage = await harbour(sipgateOkta);
});

/** *Configure SAML* of the app, with these values typed into it. */
const configure = async (values: Readonly<Record<string, string>>) => {
  await voyage.home();
  const [app] = voyage.saved('okta') as { appName: string; appId: string }[];
  if (!app) throw new Error('Okta has no app.');
  const page = await voyage.open(okta.edit(app), okta.next);
  const right = { acs: await page.inputValue(ACS), audience: await page.inputValue(AUDIENCE) };
  await okta.enter(page, values);
  return { page, right, guard: voyage.guard(page) };
};

/** When all is put right, the focus is given to Next. */
const isDone = (page: Page) => () =>
  page.locator('[data-type="save"]:visible').evaluate((e) => e === document.activeElement);

const isAtFeedback = (page: Page) => page.getByText('Are you a customer or partner?').isVisible();

// Okta's forms save on the release of Enter, not on its press.
test('Enter in a right form leads on at once', async () => {
  const { page, guard } = await configure({});
  await page.locator(AUDIENCE).press('Enter');
  await okta.feedback(page);
  expect(await guard.isAsking()).toBe(false);
});

test('Enter in a field is held, and its release as well', async () => {
  const { page, guard } = await configure({ postBackURL: 'https://login.sipgate.com/wrong' });
  await page.locator(AUDIENCE).focus();
  await page.keyboard.down('Enter');
  await guard.asks();
  await page.keyboard.up('Enter');
  expect(await isAtFeedback(page)).toBe(false);
  await guard.anyway();
  await okta.feedback(page);
});

test.each(['Enter', 'Escape'])('back by %s, whose release saves nothing', async (key) => {
  const { page, guard } = await configure({ postBackURL: 'https://login.sipgate.com/wrong' });
  await page.locator(AUDIENCE).press('Enter');
  await guard.asks();
  await page.keyboard.press('Tab');
  expect((await guard.asks()).focused).toBe('Go back');
  await page.keyboard.down(key);
  await expect.poll(guard.isAsking).toBe(false);
  await page.keyboard.up(key);
  expect(await page.locator(AUDIENCE).evaluate((e) => e === document.activeElement)).toBe(true);
  expect(await isAtFeedback(page)).toBe(false);
  expect(await page.inputValue(ACS)).toBe('https://login.sipgate.com/wrong');
});

test('an Enter that is held down presses nothing in the dialog', async () => {
  const { page, guard } = await configure({ postBackURL: 'https://login.sipgate.com/wrong' });
  await page.locator(AUDIENCE).focus();
  await page.keyboard.down('Enter');
  await guard.asks();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  expect(await guard.isAsking()).toBe(true);
  expect(await page.inputValue(ACS)).toBe('https://login.sipgate.com/wrong');
});

test('Put it right mends text and choices alike with one click', async () => {
  const { page, right, guard } = await configure({
    postBackURL: 'https://login.sipgate.com/wrong',
    nameIDFormat: 'Persistent',
  });
  await okta.next(page);
  expect((await guard.asks()).heading).toBe('2 values would break sign-in');
  await guard.fix();
  await expect.poll(() => page.inputValue(ACS)).toBe(right.acs);
  await expect.poll(() => page.inputValue('[name="nameIDFormat"]')).toMatch(/emailAddress$/);
  await expect.poll(isDone(page)).toBe(true);
  await okta.next(page);
  await okta.feedback(page);
});

test('Put it right signs what nobody demands to be signed', async () => {
  const { page, guard } = await configure({});
  await okta.advanced(page);
  await okta.enter(page, { responseSigned: 'Unsigned', assertionSigned: 'Unsigned' });
  await okta.next(page);
  expect((await guard.asks()).titles).toEqual(['Nothing is signed']);
  await guard.fix();
  await expect.poll(() => page.inputValue('[name="assertionSigned"]')).toBe('SIGNED');
  await expect.poll(isDone(page)).toBe(true);
  await okta.next(page);
  await okta.feedback(page);
});

test('Next that is pressed while values are put right leads on once they are', async () => {
  const { page, right, guard } = await configure({
    postBackURL: 'https://login.sipgate.com/wrong',
    nameIDFormat: 'Persistent',
  });
  await okta.next(page);
  await guard.asks();
  await guard.fix();
  await okta.finish(page);
  expect(voyage.saved('okta')).toMatchObject([{ settings: { postBackURL: right.acs } }]);
});
