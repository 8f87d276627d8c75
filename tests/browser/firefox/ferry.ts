import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type Replicas, startReplicas } from '../../replicas/server.ts';

const EXTENSION = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** As in the manifest. */
const ID = 'saml-ferry@saml-ferry.example';
/** Firefox draws one by lot for every profile; this one is told which. */
const UUID = '5a3f2b71-6c0d-4e8f-9a14-7b2c8d9e0f35';
const PATIENCE_MS = 30_000;

/** Firefox with the extension, and the replicas of the consoles under the originals' names. */
export interface FireFerry {
  replicas: Replicas['replicas'];
  /** The hosts on which Firefox lets the extension work, as it was installed. */
  granted(): Promise<string[]>;
  open(url: string): Promise<Page>;
  /** Presses the button that says so in the popup's page beside a console's tab. */
  press(beside: Page, button: RegExp): Promise<void>;
  /** What is done, or seen, in the popup's page beside a console's tab. */
  inPopup<T>(beside: Page, deed: (popup: Page) => Promise<T>): Promise<T>;
  /** A tab that the extension opens, once it is there. */
  opened(url: string): Promise<Page>;
  /** Titles of the findings and questions beside a console's tab. */
  openMatters(beside: Page): Promise<string[]>;
  close(): Promise<void>;
}

const prefs = (proxyPort: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  // What the user answers when the extension asks for hosts: yes, at once.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
});

export const boardFirefox = async (): Promise<FireFerry> => {
  const { replicas, proxyPort, close } = await startReplicas();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    enableExtensions: true,
    extraPrefsFirefox: prefs(proxyPort),
    // Without it, WebDriver may not open an extension's own pages.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(EXTENSION);
  const popup = await browser.newPage();
  popup.setDefaultTimeout(PATIENCE_MS);

  /** The load ends in another process than it began in, and WebDriver never hears of its end. */
  const goTo = async (page: string, load: (url: string) => Promise<unknown>): Promise<void> => {
    const url = `moz-extension://${UUID}/${page}`;
    load(url).catch(() => {});
    await popup.waitForFunction(isThere, {}, url);
  };
  await goTo('popup.html', (url) => popup.goto(url));

  const beside = async (console: Page): Promise<void> => {
    await console.bringToFront();
    const tab = await popup.evaluate(activeTab);
    await goTo(`popup.html?tab=${tab}`, (url) => popup.evaluate(leaveFor, url));
    await popup.bringToFront();
  };

  return {
    replicas,
    granted: () => popup.evaluate(origins),
    open: async (url) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(url);
      return page;
    },
    press: async (console, button) => {
      await beside(console);
      const found = await popup.waitForFunction(buttonThatSays, {}, button.source);
      const target = await found.asElement()?.toElement('button');
      if (!target) throw new Error(`No button says ${button}.`);
      await target.click();
      await popup.waitForFunction(isOver, {}, button.source);
      await console.bringToFront();
    },
    inPopup: async (console, deed) => {
      await beside(console);
      return deed(popup);
    },
    opened: (url) =>
      vi.waitFor(
        async () => {
          const page = (await browser.pages()).find((one) => one.url() === url);
          if (!page) throw new Error(`No tab has opened with ${url}.`);
          return page;
        },
        { timeout: PATIENCE_MS },
      ),
    openMatters: async (console) => {
      await beside(console);
      await popup.waitForSelector('.crossing');
      return popup.$$eval('.cards h3', (titles) => titles.map((title) => title.textContent ?? ''));
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
};

// What follows runs in the popup's page.

interface Api {
  tabs: { query(q: object): Promise<{ id?: number }[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
}

const activeTab = async (): Promise<number | undefined> => {
  const api: Api = Reflect.get(globalThis, 'browser');
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
};

const origins = async (): Promise<string[]> => {
  const api: Api = Reflect.get(globalThis, 'browser');
  return (await api.permissions.getAll()).origins ?? [];
};

const isThere = (url: string): boolean =>
  location.href === url && document.querySelector('nav') !== null;

const leaveFor = (url: string): void => location.assign(url);

const buttonThatSays = (source: string): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find((button) =>
    new RegExp(source).test(button.textContent?.trim() ?? ''),
  );

const isOver = (source: string): boolean =>
  ![...document.querySelectorAll('button')].some(
    (button) =>
      button.ariaBusy === 'true' || new RegExp(source).test(button.textContent?.trim() ?? ''),
  );
