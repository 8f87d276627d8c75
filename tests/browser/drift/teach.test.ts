import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { boardFerry, type Ferry } from '../ferry.ts';
import { forged, isPointing } from './forged.ts';

const ADDRESS = 'https://app.sipgate.com/account/sso';
const ACS = 'https://login.sipgate.com/auth/realms/third-party/broker/saml-w1/endpoint';
/** sipgate's page of another day: two labels are new. */
const DRIFTED = `<h1>Single Sign-on (SSO)</h1>
  <section><h2>Service Provider data</h2>
    <p><b>Where replies go</b> <code>${ACS}</code></p>
    <p><b>Entity ID</b> <code>https://login.sipgate.com/auth/realms/third-party</code></p></section>
  <section><h2>Identity Provider data</h2>
    <p><label>SSO URL <input name="ssoUrl"></label></p>
    <p><label>Entity ID <input name="entityId"></label></p>
    <p><label>The other side's key <textarea name="key"></textarea></label></p>
    <button>Save</button></section>`;

let ferry: Ferry;
beforeAll(async () => {
  ferry = await boardFerry();
});
afterAll(() => ferry?.close());
afterEach(() => ferry.clear());

const unfold = async (page: Page): Promise<Page> => {
  const panel = await ferry.ui(page, 'sidepanel');
  await panel
    .getByText('Found on this page')
    .or(panel.getByText('sipgate').first())
    .first()
    .waitFor();
  return panel;
};

test('what was not found is said with its label; pointing by mouse and by keyboard teaches it', async () => {
  const page = await forged(ferry, ADDRESS, DRIFTED);
  let panel = await unfold(page);
  await panel.getByText('2 not found').waitFor();
  await expect.poll(() => panel.getByText('Not found on this page:').count()).toBe(1);
  expect(await panel.locator('.tab-missing li').allInnerTexts()).toEqual([
    'ACS URL',
    'Certificate',
  ]);

  await panel.getByRole('button', { name: 'Show me where' }).click();
  await panel.getByText(/only after a click on its icon/).waitFor();
  await panel.close();
  await ferry.pressIcon(page);
  panel = await unfold(page);
  await panel.getByRole('button', { name: 'Show me where' }).click();
  await panel.getByText('Point at it in the page of the tab.').waitFor();
  await page.bringToFront();
  await expect.poll(() => isPointing(page)).toBe(true);
  // By mouse: the value itself; the page hears nothing of it.
  await page.evaluate(() => {
    Object.assign(window, { heard: [] as string[] });
    for (const name of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'keyup',
    ])
      window.addEventListener(name, () => Reflect.get(window, 'heard').push(name));
  });
  await page.getByText(ACS).click();
  await panel.getByText('1 not found').waitFor();
  // By keyboard: to the box that takes the certificate.
  await page.bringToFront();
  await page.locator('[name=entityId]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPointing(page)).toBe(false);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await expect.poll(() => panel.getByText('not found').count()).toBe(0);
  expect(await panel.locator('.tab-found dt').allInnerTexts()).toEqual(
    expect.arrayContaining(['Where replies go', "The other side's key"]),
  );

  // It is kept: after the worker's death and a reload of the page.
  await panel.close();
  await ferry.killWorker();
  await page.reload();
  panel = await unfold(page);
  await panel.getByText('5 values', { exact: true }).waitFor();
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Forget Where replies go at sipgate' }).click();
  await panel.getByText('Forgotten.').waitFor();
  await page.reload();
  await panel.getByText('1 not found').waitFor();
});

test('Escape ends the pointing; nothing is taught and nothing is left in the page', async () => {
  const page = await forged(ferry, ADDRESS, DRIFTED);
  await ferry.pressIcon(page);
  const panel = await unfold(page);
  await panel.getByRole('button', { name: 'Show me where' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => isPointing(page)).toBe(false);
  await panel.getByText('2 not found').waitFor();
});

test('a field inside an open shadow root is taught too', async () => {
  const page = await forged(
    ferry,
    ADDRESS,
    DRIFTED.replace(`<code>${ACS}</code>`, '<my-value id="host"></my-value>').replace(
      '</section>',
      `</section><script>document.querySelector('#host').attachShadow({mode:'open'}).innerHTML='<i>URL</i> <code>${ACS}</code>'</script>`,
    ),
  );
  await ferry.pressIcon(page);
  const panel = await unfold(page);
  await panel.getByRole('button', { name: 'Show me where' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.bringToFront();
  await page.getByText(ACS).click();
  await panel.getByText('1 not found').waitFor();
  await page.reload();
  await panel.getByText('1 not found').waitFor();
});
