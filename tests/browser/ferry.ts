import type { BrowserContext, Locator, Page } from 'playwright';
import { launch, type Options } from '../../scripts/chromium.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { BRISK } from './brisk.ts';

/** Chromium with the extension, and the replicas of the consoles under the originals' names. */
export interface Ferry {
  context: BrowserContext;
  replicas: Replicas['replicas'];
  extensionId: string;
  /** A console's page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** The popup's page beside that console's tab, in a tab of its own: a new one, or that of `within`. */
  ui(beside: Page, name?: 'popup' | 'sidepanel', within?: Page): Promise<Page>;
  /** Presses the extension's icon in the toolbar, with this tab in front. */
  pressIcon(page: Page): Promise<void>;
  /** What the user answers when the browser asks for these hosts: yes. A headless one shows no question. */
  allow(...hosts: string[]): Promise<void>;
  /** Ends the background worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Closes every tab and forgets everything, as a new profile would. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

interface Boarding extends Options {
  /** Consoles that outlive the browser, for restarts; their starter closes them. */
  replicas?: Replicas;
}

export const boardFerry = async (options: Boarding = {}): Promise<Ferry> => {
  const replicas = options.replicas ?? (await startReplicas());
  // What is named first wins: others than the replicas are asked before them.
  const hostRules = [options.hostRules, replicas.hostRules].filter(Boolean).join(', ');
  const args = [...BRISK, ...(options.args ?? [])];
  const running = await launch({ ...options, args, hostRules });
  const { context, extensionId } = running;
  const extension = `chrome-extension://${extensionId}`;
  /** The browser's own numbers of the tabs; asking for one costs a page. */
  const tabs = new WeakMap<Page, number | undefined>();
  return {
    context,
    extensionId,
    replicas: replicas.replicas,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    ui: async (beside, name = 'popup', within = undefined) => {
      const page = within ?? (await context.newPage());
      if (!within) await page.setViewportSize({ width: 380, height: 640 });
      if (!tabs.has(beside)) {
        if (!within) await page.goto(`${extension}/${name}.html`);
        await beside.bringToFront();
        tabs.set(beside, await page.evaluate(activeTab));
      } else await beside.bringToFront();
      await page.goto(`${extension}/${name}.html?tab=${tabs.get(beside)}`);
      return page;
    },
    pressIcon: async (page) => {
      await page.bringToFront();
      const session = await context.browser()?.newBrowserCDPSession();
      const targets = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targets?.targetInfos.findLast(({ url }) => url === page.url());
      if (!session || !tab) throw new Error(`no tab shows ${page.url()}`);
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
      await session.detach();
    },
    allow: async (...hosts) => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      for (const host of hosts)
        await settings.evaluate(allowHost, { id: extensionId, host: `*://${host}/*` });
      await settings.close();
    },
    killWorker: async () => {
      const internals = await context.newPage();
      await internals.goto('chrome://serviceworker-internals');
      for (const stop of await internals.getByRole('button', { name: 'Stop' }).all())
        if (await stop.isVisible()) await stop.click();
      await internals.close();
    },
    clear: async () => {
      const [page = await context.newPage(), ...others] = context.pages();
      for (const other of others) await other.close();
      await page.goto(`${extension}/popup.html`);
      await page.evaluate(forget);
      await page.goto('about:blank');
    },
    close: async () => {
      await running.close();
      if (!options.replicas) await replicas.close();
    },
  };
};

/** Runs in the extension's page. */
const activeTab = async (): Promise<number | undefined> => {
  const tabs: { query(q: object): Promise<{ id?: number }[]> } = Reflect.get(
    Reflect.get(globalThis, 'chrome'),
    'tabs',
  );
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
};

/** Runs in the browser's own page of extensions. */
const allowHost = (p: { id: string; host: string }): Promise<void> => {
  const { developerPrivate } = Reflect.get(globalThis, 'chrome');
  return developerPrivate.addHostPermission(p.id, p.host);
};

/** Runs in the extension's page. */
const forget = async (): Promise<void> => {
  const storage: Record<'local' | 'session', { clear(): Promise<void> }> = Reflect.get(
    Reflect.get(globalThis, 'chrome'),
    'storage',
  );
  await Promise.all([storage.local.clear(), storage.session.clear()]);
};

/** Counts what a person does in it: clicks and key strokes. */
export const press = async (button: Locator, count: { actions: number }): Promise<void> => {
  count.actions++;
  await button.click();
};
