import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { onlyConnection } from '../lost/stored.ts';

let ferry: Ferry;
let console: Page;
beforeAll(async () => {
  ferry = await boardFerry();
  await ferry.context.grantPermissions(['clipboard-read']);
  console = await ferry.open(sipgate.settings);
  await sipgate.verifyDomain(console);
});
afterAll(() => ferry?.close());

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

const openGuide = async (query = ''): Promise<Page> => {
  const page = await ferry.context.newPage();
  await page.goto(`chrome-extension://${ferry.extensionId}/guide.html${query}`);
  await page.getByRole('article').waitFor();
  return page;
};

/** What a page asks of the network, and what its content security policy refuses. */
const watch = (page: Page): string[] => {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) seen.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  return seen;
};

test('any pair has its guide without a console open, in both languages', async () => {
  const page = await openGuide();
  const seen = watch(page);
  await page.getByLabel('Service provider').selectOption('CleverTap');
  await page.getByLabel('Identity provider').selectOption('Microsoft Entra ID');
  await page
    .getByRole('heading', { name: 'Single sign-on: CleverTap with Microsoft Entra ID' })
    .waitFor();
  expect(await page.title()).toBe('Single sign-on: CleverTap with Microsoft Entra ID');
  const article = page.getByRole('article');
  expect(await article.textContent()).toContain('temporary.invalid');
  await page.getByLabel('Language').selectOption('Deutsch');
  await page
    .getByRole('heading', { name: 'Single Sign-on: CleverTap mit Microsoft Entra ID' })
    .waitFor();
  expect(await article.textContent()).toContain('Antwort-URL (Assertionsverbraucherdienst-URL)');
  await page.getByRole('button', { name: 'Als Text kopieren' }).click();
  await page.getByText('Kopiert.').waitFor();
  const text = await clipboard(page);
  expect(text).toMatch(/^Single Sign-on: CleverTap mit Microsoft Entra ID\n=+\n/);
  expect(text).toContain('[Assertion Consumer Service URL von CleverTap]');
  expect(seen).toEqual([]);
  await page.close();
});

test('on paper: A4, dark ink on white in either theme, boxes, no controls', async () => {
  const page = await openGuide('?sp=sipgate&idp=okta');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(8);
    const colours = await page.getByRole('article').evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    });
    expect(colours).toBe('rgb(22, 32, 44) on rgb(255, 255, 255)');
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await page.close();
});

test('the print button prints', async () => {
  const page = await openGuide();
  const printed = page.evaluate(
    () => new Promise<boolean>((done) => addEventListener('beforeprint', () => done(true))),
  );
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await printed).toBe(true);
  await page.close();
});

test("a connection's guide has its values, keeps its ticks, and is copied from the steps", async () => {
  const popup = await ferry.ui(console);
  await popup.getByRole('button', { name: 'Start with sipgate' }).click();
  await popup.getByRole('region', { name: 'The crossing' }).waitFor();
  await popup.getByRole('button', { name: /^One moment/ }).waitFor({ state: 'hidden' });
  await popup.getByRole('button', { name: 'Steps' }).click();
  const { sp } = await onlyConnection(ferry);
  const acs = sp.gives.acsUrl?.value ?? 'no ACS URL';
  const toggle = popup.getByRole('checkbox', { name: /^Switch the SSO login on/ });
  await toggle.click();
  // The box follows what is stored.
  await expect.poll(() => toggle.isChecked()).toBe(true);
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  await popup.getByText('Copied.').waitFor();
  const text = await clipboard(popup);
  expect(text.split('\n').map((line) => line.trim())).toContain(acs);
  expect(text).toMatch(/^\[x\] \d+\. Switch the SSO login on/m);
  expect(text).toMatch(/^\[ \] \d+\. /m);
  const opened = ferry.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Print' }).click();
  const page = await opened;
  await page.getByText(acs, { exact: true }).waitFor();
  const done = page.getByRole('listitem').filter({ hasText: /Switch the SSO login on/ });
  expect(await done.getByRole('checkbox').isChecked()).toBe(true);
});
