import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
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
  /** More of Chromium's switches. */
  args?: string[];
}

export interface Running {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/** Now and then a headless Chromium never ends by itself, and whoever waits for it neither. */
const LONGEST_FAREWELL_MS = 15_000;

/** Ends the browser that holds this profile: its lock names the process, except on Windows. */
const kill = (profile: string): void => {
  try {
    const pid = /\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0];
    if (pid) process.kill(Number(pid), 'SIGKILL');
  } catch {
    // It has gone meanwhile.
  }
};

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
      // Lets a test press the extension's icon, which grants it the tab.
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
      ...(options.hostRules ? [`--host-resolver-rules=${options.hostRules}`] : []),
    ],
  });
  const [worker] = context.serviceWorkers();
  const url = (worker ?? (await context.waitForEvent('serviceworker'))).url();
  return {
    context,
    extensionId: new URL(url).host,
    close: async () => {
      const killer = setTimeout(() => kill(profile), LONGEST_FAREWELL_MS);
      await context.close();
      clearTimeout(killer);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
