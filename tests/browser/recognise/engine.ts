import { chromium, type Page as Tab } from 'playwright';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import { BRISK } from '../brisk.ts';

export interface Engine {
  /** The tab, showing the markup under that address, with the recogniser in it. */
  show(html: string, url: string): Promise<Tab>;
  close(): Promise<void>;
}

/** One Chromium with one tab, for a whole test file. */
export const startEngine = async (): Promise<Engine> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    // A process for each of two hundred hosts takes longer than all that is read.
    args: ['--no-sandbox', '--disable-site-isolation-trials', ...BRISK],
  });
  const tab = await browser.newPage();
  await tab.addInitScript({ content: await recogniserScript() });
  let shown = { html: '', address: '' };
  await tab.route('**/*', (route) =>
    route.request().url().replace(/#.*/, '') === shown.address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.html })
      : route.abort(),
  );
  return {
    show: async (html, url) => {
      // Where nothing but the part after # differs, nothing would be loaded.
      if (new URL(url).href.replace(/#.*/, '') === shown.address) await tab.goto('about:blank');
      shown = { html, address: new URL(url).href.replace(/#.*/, '') };
      await tab.goto(url);
      return tab;
    },
    close: () => browser.close(),
  };
};
