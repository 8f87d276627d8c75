import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';

export const EXTENSION = resolve(import.meta.dirname, '../.output/chrome-mv3');

export interface Options {
  /** Chromium's `--host-resolver-rules`, so that the replicas answer under the originals' names. */
  hostRules?: string;
  headless?: boolean;
  dark?: boolean;
  locale?: string;
  /** Folder of the built extension. */
  extension?: string;
  /** A profile to keep, for restarts; a throw-away one otherwise. */
  profile?: string;
}

export interface Running {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/** Chromium with the built extension, in a profile of its own. */
export const launch = async (options: Options = {}): Promise<Running> => {
  const extension = options.extension ?? EXTENSION;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'saml-ferry-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.locale ?? 'en-US',
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.hostRules ? [`--host-resolver-rules=${options.hostRules}`] : []),
    ],
  });
  const [worker] = context.serviceWorkers();
  const url = (worker ?? (await context.waitForEvent('serviceworker'))).url();
  return {
    context,
    extensionId: new URL(url).host,
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
};
