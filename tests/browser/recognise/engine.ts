import { type Browser, chromium, type Page as Tab } from 'playwright';
import type { Console } from '../../../lib/model/console.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { recogniserScript } from '../../../scripts/recogniser.ts';

/** A sighting, and for each field whether its selector finds just the element that was read. */
export interface Seen {
  sighting: Sighting | null;
  found: Record<string, string>;
  saves: string[];
}

export interface Engine {
  browser: Browser;
  /** A tab that shows the markup under that address. */
  open(html: string, url: string): Promise<Tab>;
  /** Runs the recogniser in the tab. `mark` names the attribute that says which element was found. */
  recognise(tab: Tab, consoles?: readonly Console[]): Promise<Seen>;
  close(): Promise<void>;
}

/** One Chromium for a whole test file. */
export const startEngine = async (): Promise<Engine> => {
  const script = await recogniserScript();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext();
  return {
    browser,
    open: async (html, url) => {
      const tab = await context.newPage();
      const address = new URL(url);
      address.hash = '';
      await tab.route('**/*', (route) =>
        route.request().url().replace(/#.*/, '') === address.href
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await tab.goto(url);
      await tab.evaluate(script);
      return tab;
    },
    recognise: (tab, consoles) =>
      tab.evaluate((given) => {
        const { recognise, findBySelector, CONSOLES, GENERIC } = Reflect.get(globalThis, 'ferry');
        const seen = recognise(document, location.href, given ?? CONSOLES, GENERIC);
        const found: Record<string, string> = {};
        for (const [field, element] of seen?.elements ?? []) {
          const { selector } = seen.sighting.fields.find(
            (f: { field: string }) => f.field === field,
          );
          found[field] =
            findBySelector(document, selector) === element
              ? (element.getAttribute('data-id') ?? element.id ?? '')
              : 'another element';
        }
        const saves = (seen?.saves ?? []).map(
          (e: Element) => e.getAttribute('data-id') ?? e.textContent,
        );
        return { sighting: seen?.sighting ?? null, found, saves };
      }, consoles),
    close: () => browser.close(),
  };
};
