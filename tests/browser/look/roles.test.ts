import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, openHarness, PICTURES } from './harness.ts';

const CSV = [
  'Name,Email,844-6K7-984Z,TEST-844-6K7-985Z',
  'Ada,ada@acme.example,"{ ""role"": ""Admin"" }",{}',
  'Ben,ben@acme.example,"{""role"":""Viewer""}",',
  'Cem,cem@acme.example,"{""role"":""Viewer""}",{role:1}',
].join('\n');

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = async (locale = 'en'): Promise<Page> =>
  harness.show({ story: 'roles', screen: 'more', locale, height: 1200 });
const done = (page: Page) => page.evaluate(() => Reflect.get(window, 'done') as string[]);

test('each user’s role map is one click away, and what is wrong is said', async () => {
  const page = await open();
  await page.getByLabel('Users and roles (CSV)').fill(CSV);
  await page.getByText('3 users, 2 accounts').waitFor();
  await page
    .getByRole('button', { name: 'Copy the role map of ada@acme.example for 844-6K7-984Z' })
    .click();
  await page
    .getByRole('button', { name: 'Copy the role map of ben@acme.example for TEST-844-6K7-985Z' })
    .click();
  expect(await done(page)).toEqual([
    `copy ${JSON.stringify('{"role":"Admin"}')}`,
    `copy ${JSON.stringify('{}')}`,
  ]);
  const unfit = { name: 'Copy the role map of cem@acme.example for TEST-844-6K7-985Z' };
  expect(await page.getByRole('button', unfit).count()).toBe(0);
  await page.getByText('1 role map can’t be used').waitFor();
  await page.screenshot({ path: `${PICTURES}roles.png` });
});

test('an account’s choices come with NoAccess', async () => {
  const page = await open('de');
  await page.getByLabel('Benutzer und Rollen (CSV)').fill(CSV);
  await page.getByText('Auswahl je Konto').click();
  await page.getByRole('button', { name: '2 Benutzer von 844-6K7-984Z kopieren' }).click();
  await page.getByRole('button', { name: 'NoAccess von 844-6K7-984Z kopieren' }).click();
  expect(await done(page)).toEqual([
    `copy ${JSON.stringify('{"role":"Viewer"}')}`,
    `copy ${JSON.stringify('{}')}`,
  ]);
});

test('a file does as well, and of many users one is found by typing', async () => {
  const page = await open();
  const users = Array.from({ length: 400 }, (_, i) => `u${i}@acme.example,"{""role"":${i}}"`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Choose the CSV').click();
  await (await chooser).setFiles({
    name: 'users.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['email,1000000001', ...users].join('\r\n')),
  });
  await page.getByText('380 more users').waitFor();
  await page.getByRole('searchbox', { name: 'Find a user' }).fill('u399@');
  await page
    .getByRole('button', { name: 'Copy the role map of u399@acme.example for 1000000001' })
    .click();
  expect(await done(page)).toEqual([`copy ${JSON.stringify('{"role":399}')}`]);
});

test('what is no such list is refused in words', async () => {
  const page = await open();
  for (const [text, words] of [
    ['<html>', 'There are no users in it.'],
    ['name,role\nAda,Admin', 'No column holds e-mail addresses.'],
    ['email,role\nada@acme.example,Admin', 'No column holds role maps'],
    ['email,role\nada@acme.example,"{}', 'A quotation mark in row 2'],
  ] as const) {
    await page.getByLabel('Users and roles (CSV)').fill(text);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(words);
  }
});
