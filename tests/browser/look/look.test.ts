import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, openHarness, PICTURES } from './harness.ts';

/** Every screen as a picture in `.output/look`, and what can be asked of each by rule. */
const SCREENS = [
  { story: 'loading' },
  { story: 'failed' },
  { story: 'empty' },
  { story: 'first' },
  { story: 'both' },
  { story: 'taking' },
  { story: 'filling' },
  { story: 'crossing' },
  { story: 'conflict' },
  { story: 'findings' },
  { story: 'agreeing' },
  { story: 'guide' },
  { story: 'long' },
  { story: 'certificates' },
  { story: 'reading' },
  { story: 'entities' },
  { story: 'crossing', screen: 'steps' },
  { story: 'crossing', screen: 'more' },
];

/** The popup, the side panel at its narrowest and widest, and both of them at 200 % zoom. */
const SIZES = {
  popup: [
    { width: 380, height: 600 },
    { width: 190, height: 300 },
  ],
  sidepanel: [
    { width: 320, height: 720 },
    { width: 500, height: 900 },
    { width: 160, height: 360 },
  ],
};

/** Elements whose content is wider than the window, or that stick out of it. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.app, .app *')]
      .filter((element) => !element.closest('.said, .middle, svg'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > wide + 1);
      })
      .map((element) => `${element.tagName}.${element.className}`);
  });

/** What assistive technology is told of every control; a control with no name fails. */
const nameless = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const controls = ['button', 'textbox', 'combobox', 'checkbox', 'link'];
  return nodes
    .filter(({ ignored, role }) => !ignored && controls.includes(role?.value))
    .filter(({ name }) => !name?.value?.trim())
    .map(({ role }) => role?.value);
};

const unfold = (page: Page) =>
  page.evaluate(() => {
    const folds = '[aria-expanded="false"]:not(.head-opener)';
    for (const button of document.querySelectorAll<HTMLElement>(folds)) button.click();
  });

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

describe.each(SCREENS)('%o', ({ story, screen = 'crossing' }) => {
  test.each(['en', 'de'])('fits every size, and every control has a name (%s)', async (locale) => {
    for (const [surface, sizes] of Object.entries(SIZES)) {
      const page = await harness.show({ story, screen, locale, surface });
      const fits = async (how: string) => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          expect(await sticksOut(page), `${size.width} px, ${how}`).toEqual([]);
        }
      };
      await fits('as it opens');
      await unfold(page);
      await fits('unfolded');
      expect(await nameless(page), surface).toEqual([]);
    }
  });

  test('is drawn in both themes', async () => {
    const grounds: string[] = [];
    for (const dark of [false, true]) {
      const page = await harness.show({ story, screen, dark });
      const name = `${story}-${screen}-${dark ? 'dark' : 'light'}.png`;
      await page.screenshot({ path: `${PICTURES}${name}` });
      grounds.push(
        await page.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.body);
          return `${color} on ${backgroundColor}`;
        }),
      );
    }
    expect(grounds).toEqual([
      'rgb(22, 32, 44) on rgb(255, 255, 255)',
      'rgb(232, 237, 242) on rgb(18, 24, 31)',
    ]);
  });
});

describe('by keyboard', () => {
  const done = (page: Page) => page.evaluate(() => (window as unknown as { done: string[] }).done);

  test('a line unfolds to the whole value, is copied, and Escape folds it', async () => {
    const page = await harness.show({ story: 'crossing' });
    const line = page.getByRole('button', { name: /^ACS URL/ });
    await line.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.end-value').first().textContent())
      .toBe('https://login.sipgate.com/auth/realms/third-party/broker/acme/endpoint');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await done(page)).toEqual([
      'copy "https://login.sipgate.com/auth/realms/third-party/broker/acme/endpoint"',
    ]);
    await line.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.end-value').count()).toBe(0);
  });

  test('deleting a connection asks first; Escape goes back, step by step', async () => {
    const page = await harness.show({ story: 'crossing' });
    const opener = page.getByRole('button', { name: /Connections$/ });
    await opener.press('Enter');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    expect(await done(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it' }).press('Escape');
    await page.getByRole('button', { name: 'Delete' }).press('Escape');
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.press('Enter');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    expect(await done(page)).toEqual(['remove "c1"']);
  });

  test('the primary button leads to the question, and the answer is given', async () => {
    const page = await harness.show({ story: 'conflict' });
    await page.getByRole('button', { name: 'Answer the question' }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await done(page)).toEqual([
      'apply {"type":"resolved","side":"idp","field":"ssoUrl","keep":"offered"}',
    ]);
  });

  test('a finding is mended, and muted with a note', async () => {
    const page = await harness.show({ story: 'crossing' });
    await page.getByRole('button', { name: 'Put it right' }).press('Enter');
    await page.getByRole('button', { name: /^Mute: / }).press('Enter');
    await page.keyboard.type('agreed with Acme');
    await page.keyboard.press('Enter');
    expect(await done(page)).toEqual([
      'mend "idp" "acsUrl"',
      'apply {"type":"muted","rule":"differs","note":"agreed with Acme"}',
    ]);
  });

  test('a difference is read out as two values, with what is too much and what is missing', async () => {
    const page = await harness.show({ story: 'findings' });
    await unfold(page);
    const differences = page.getByRole('figure', { name: 'Where the values part' });
    const [slash, disguised, certificate] = await differences.evaluateAll((all) =>
      all.map((one) => one.textContent ?? ''),
    );
    expect(slash).toMatch(/^At Okta….*endpointtoo much: \/As it should be….*endpointShow in full$/);
    for (const name of ['byte order mark', '\u0430 U+0430', 'soft hyphen', 'no-break space'])
      expect(disguised).toContain(`too much: ${name}`);
    expect(disguised).toContain('missing: a');
    expect(certificate).toMatch(/^At sipgateName: CN=acme,.*SHA-256: FF:B2.*As it should beName:/);
    const show = differences.first().getByRole('button');
    await show.press('Enter');
    const whole = 'https://login.sipgate.com/auth/realms/third-party/broker/acme/endpoint';
    await expect
      .poll(() => differences.first().textContent())
      .toContain(`At Okta${whole}too much: /`);
    await expect.poll(() => show.textContent()).toBe('Show just the difference');
  });

  test('muted checks are unfolded, and brought back', async () => {
    const page = await harness.show({ story: 'findings' });
    await page.getByRole('button', { name: '2 muted' }).press('Enter');
    await page.getByRole('button', { name: 'Check again: Certificate is weak' }).press('Enter');
    expect(await done(page)).toEqual(['apply {"type":"unmuted","rule":"certificate-weak"}']);
  });

  test('text is pasted, and a step is ticked', async () => {
    const page = await harness.show({ story: 'crossing', screen: 'more' });
    await page.getByLabel('Add values').fill('<xml>');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Steps' }).press('Enter');
    await page.getByRole('checkbox', { name: /Assign the app/ }).press('Space');
    expect(await done(page)).toEqual([
      'paste "<xml>"',
      'apply {"type":"ticked","step":"4","done":true}',
    ]);
  });
});
