import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { connectionsOf, onlyConnection, values } from './stored.ts';

const LONG = { timeout: 20_000 };

let ferry: Ferry;
/** A page of the extension that runs nothing; from it the real popup can be opened and seen. */
let bridge: Page;
beforeAll(async () => {
  ferry = await boardFerry();
  bridge = await ferry.context.newPage();
  await bridge.goto(`chrome-extension://${ferry.extensionId}/icon/16.png`);
});
afterAll(() => ferry?.close());

interface Chrome {
  windows: {
    getAll(): Promise<{ id: number }[]>;
    create(p: object): Promise<{ id: number }>;
    update(id: number, p: object): Promise<unknown>;
  };
  action: { openPopup(p: object): Promise<void> };
  extension: { getViews(p: object): Window[] };
}

const openWindow = (url: string): Promise<number> =>
  bridge.evaluate(async (address) => {
    const { windows }: Chrome = Reflect.get(globalThis, 'chrome');
    return (await windows.create({ url: address, focused: true })).id;
  }, url);

/**
 * Opens the toolbar's popup in a window and waits for a text in it; presses the button of that name.
 * @returns what its bar says about the tab
 */
const popupIn = (window: number, awaited: string, press: boolean): Promise<string> =>
  bridge.evaluate(inPopup, { window, awaited, press });

/** Runs in the extension's page. */
const inPopup = async (p: { window: number; awaited: string; press: boolean }): Promise<string> => {
  const { windows, action, extension }: Chrome = Reflect.get(globalThis, 'chrome');
  await windows.update(p.window, { focused: true });
  await action.openPopup({ windowId: p.window });
  const popup = () => extension.getViews({ type: 'popup' })[0];
  const button = () =>
    [...(popup()?.document.querySelectorAll('button') ?? [])].find((b) =>
      new RegExp(p.awaited).test(b.textContent ?? ''),
    );
  const bar = () => popup()?.document.querySelector('.tab-bar')?.textContent;
  const until = async (so: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (so()) return;
    }
    throw new Error(`The popup waits for ${p.awaited}: ${popup()?.document.body.textContent}`);
  };
  await until(() => !!button() && !!bar());
  const said = bar() ?? '';
  if (p.press) {
    button()?.click();
    await until(() => !button());
  }
  popup()?.close();
  return said;
};

test('two windows: each popup is of its own window, and both are of one connection', async () => {
  const sp = await ferry.open(sipgate.settings);
  const first = await bridge.evaluate(async () => {
    const { windows }: Chrome = Reflect.get(globalThis, 'chrome');
    return (await windows.getAll())[0]?.id ?? 0;
  });
  const opened = ferry.context.waitForEvent('page');
  const second = await openWindow(okta.wizard);
  const idp = await opened;
  await okta.nameApp(idp);

  const CONNECT = '^Connect sipgate with Okta$';
  expect(await popupIn(first, CONNECT, false)).toContain('This tab: sipgate');
  expect(await popupIn(second, CONNECT, false)).toContain('This tab: Okta');
  await popupIn(first, CONNECT, true);
  await expect.poll(async () => (await connectionsOf(ferry)).length, LONG).toBe(1);

  expect(await popupIn(first, 'Switch to|Go to', false)).toContain('sipgate');
  await popupIn(second, '^Fill \\d fields? on this page$', true);
  const acsUrl = idp.locator('[name="postBackURL"]');
  await expect.poll(() => acsUrl.inputValue(), LONG).toMatch(/^https:/);
  await expect
    .poll(async () => values((await onlyConnection(ferry)).idp.holds).acsUrl, LONG)
    .toBe(await acsUrl.inputValue());
  expect((await onlyConnection(ferry)).conflicts).toEqual([]);
  await sp.close();
});
