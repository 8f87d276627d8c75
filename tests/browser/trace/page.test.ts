import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardFerry, type Ferry } from '../ferry.ts';
import { harFile, type Picked, samlTracerFile } from './files.ts';
import { ACS, joined, signIn, unreadable } from './recordings.ts';

let ferry: Ferry;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  ferry = await boardFerry();
  page = await ferry.context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => ferry.close());

const open = async (file: Picked): Promise<void> => {
  await page.goto(`chrome-extension://${ferry.extensionId}/trace.html`);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await list().waitFor();
};

const list = () => page.getByRole('tree', { name: 'Requests by sign-in' });
const row = (name: RegExp) => list().getByRole('treeitem', { name });

describe('a file of another tool, on the full page', () => {
  test.each([
    ['SAML-tracer', samlTracerFile],
    ['HAR', harFile],
  ])('%s: listed by flow, nothing left out', async (_tool, file) => {
    const { recording } = await signIn();
    await open(file(joined(recording, unreadable())));
    await row(/^Sign-in, .*login\.sipgate\.com ⇄ dev-1\.okta\.com, 6 requests/).waitFor();
    await row(/AuthnRequest/).waitFor();
    await row(/Response, POST/)
      .first()
      .waitFor();
    await expect.poll(() => row(/can’t be read/).count()).toBe(3);
    await row(/SAMLRequest, It is no base64/).waitFor();
  });

  test('a message in every view', async () => {
    const { recording } = await signIn();
    await open(samlTracerFile(recording));
    await row(/Response, POST/).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('ada@acme.example').first().waitFor();
    await page.getByRole('tab', { name: 'Tree' }).click();
    await panel.getByRole('treeitem', { name: /AudienceRestriction/ }).waitFor();
    await page.getByRole('tab', { name: 'Raw' }).click();
    await panel.getByText(/^PHNhbWwycDpSZXNwb25z/).waitFor();
    await page.getByRole('tab', { name: 'HTTP' }).click();
    await panel.getByText(ACS, { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: 'Certificate' }).click();
    await panel.getByText('CN=dev-1, O=Okta').first().waitFor();
  });

  test('beside another file: what differs, first what breaks a sign-in', async () => {
    const { recording } = await signIn();
    await open(samlTracerFile(recording));
    const other = JSON.stringify(recording).replaceAll(
      'https://dev-1.okta.com/app',
      'https://dev-2.okta.com/app',
    );
    await page.getByLabel('Compare with a file').setInputFiles(samlTracerFile(JSON.parse(other)));
    const table = page.getByRole('region', { name: 'Side by side' }).getByRole('table');
    await table.getByRole('row', { name: /IdP dev-1\.okta\.com dev-2\.okta\.com/ }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await list().waitFor();
  });

  test('the XML is searched and folded, in a page that allows no styles but its own', async () => {
    await row(/Response, POST/).click();
    await page.getByRole('tab', { name: 'XML' }).click();
    const code = page.getByRole('textbox', { name: 'XML of the message' });
    await code.waitFor();
    expect(await code.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('mono');
    await page.getByRole('tabpanel').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('textbox', { name: 'Find' }).pressSequentially('2.0:ac:classes');
    await page.keyboard.press('Enter');
    await page.locator('.cm-searchMatch-selected').waitFor();
    await page.keyboard.press('Escape');
    // Without its panel everything moves, and a click goes by the place.
    await page.getByRole('textbox', { name: 'Find' }).waitFor({ state: 'detached' });
    const fold = page.getByTitle('Fold line').nth(1);
    await fold.scrollIntoViewIfNeeded();
    await fold.click();
    await page.locator('.cm-foldPlaceholder').waitFor();
    await page.getByRole('button', { name: 'Exact' }).click();
    await page.getByText('Character by character what was sent').waitFor();
    await expect.poll(() => page.locator('.cm-line').count()).toBe(1);
  });

  test('the keys alone go through list, tabs and tree', async () => {
    const { recording } = await signIn();
    await open(samlTracerFile(recording));
    await row(/Sign-in/).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await row(/Sign-in/).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'AuthnRequest', level: 2 }).waitFor();
    await page.getByRole('tab', { name: 'Summary' }).focus();
    await page.keyboard.press('ArrowRight');
    const root = page.getByRole('tabpanel').getByRole('treeitem', { name: 'AuthnRequest' });
    await root.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await root.getAttribute('aria-expanded')).toBe('false');
    await expect
      .poll(() => page.getByRole('tabpanel').getByRole('treeitem', { level: 2 }).count())
      .toBe(0);
  });

  test('only what is asked for is listed', async () => {
    await page.getByRole('checkbox', { name: 'Only messages' }).check();
    await expect.poll(() => list().getByRole('treeitem', { level: 2 }).count()).toBe(2);
    await page.getByRole('searchbox').fill('SAMLRequest ADA@');
    await page.getByText('Nothing matches.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('searchbox').fill('ada@ACME');
    await expect.poll(() => list().getByRole('treeitem', { level: 2 }).count()).toBe(1);
    await page.getByRole('searchbox').fill('');
  });

  test.each([
    ['SVG', /^<svg.*AuthnRequest.*<\/svg>$/s],
    ['PNG', /^.PNG/],
  ])('the diagram is saved as %s', async (kind, begins) => {
    await row(/Sign-in/).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind, exact: true }).click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString('latin1')).toMatch(begins);
  });

  test('the diagram is read out as a list, and its list leads to the messages', async () => {
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.getByRole('button', { name: /From dev-1\.okta\.com to Browser: Response/ }).click();
    await page.getByRole('heading', { name: 'Response', level: 2 }).waitFor();
  });

  test('what is none is said to be none', async () => {
    await page.goto(`chrome-extension://${ferry.extensionId}/trace.html`);
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Hello') };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('No sign-on message and no trace was found in “notes.txt”.').waitFor();
  });

  test.each(['popup', 'sidepanel'])('the same beside a console: %s', async (surface) => {
    const { recording } = await signIn();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(`chrome-extension://${ferry.extensionId}/${surface}.html`);
    await page.getByRole('button', { name: 'Sign-in', exact: true }).click();
    await page.locator('input[type=file]').first().setInputFiles(samlTracerFile(recording));
    await row(/Response, POST/).click();
    await page.getByRole('heading', { name: 'Response', level: 2 }).waitFor();
    expect(await list().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back' }).click();
    await row(/AuthnRequest/).waitFor();
  });

  test('nothing went wrong behind the scenes', () => {
    expect(complaints).toEqual([]);
  });
});
