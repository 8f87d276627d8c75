import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Frame } from 'playwright';
import type { Sighting } from '../lib/model/sighting.ts';
import { mergeSightings } from '../lib/recognise/merge.ts';
import { recogniserScript } from './recogniser.ts';

/** Where a page lives that names no address of its own. */
const NOWHERE = 'https://page.invalid/';
/** A page with scripts is looked at until it shows the same twice, at most this long. */
const LONGEST_MS = 3_000;
const PAUSE_MS = 200;

interface Answer {
  console: string | null;
  page: string | null;
  fields: Sighting['fields'];
}

const see = async (frame: Frame, script: string, parent: string): Promise<Sighting | null> => {
  const own = frame.url();
  const url = own.startsWith('about:') ? parent : own;
  try {
    await frame.evaluate(script);
    return await frame.evaluate((address) => {
      const { recognise, CONSOLES, GENERIC } = Reflect.get(globalThis, 'ferry');
      return recognise(document, address, CONSOLES, GENERIC)?.sighting ?? null;
    }, url);
  } catch {
    // A frame that left meanwhile, or one that the browser shows an error in, has nothing to read.
    return null;
  }
};

const answer = async (context: BrowserContext, file: string, given?: string): Promise<Answer> => {
  const html = readFileSync(file, 'utf8');
  const named = /^\s*<!--\s*url:\s*(\S+?)\s*-->/.exec(html)?.[1];
  const url = new URL(given ?? named ?? NOWHERE);
  const address = url.href.replace(/#.*$/, '');
  const tab = await context.newPage();
  await tab.route('**/*', (route) =>
    route.request().url().replace(/#.*$/, '') === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  try {
    await tab.goto(url.href, { waitUntil: 'load' });
    const script = await recogniserScript();
    const look = async (): Promise<Sighting | null> => {
      const framed = [];
      for (const [frame, each] of tab.frames().entries()) {
        const sighting = await see(each, script, url.href);
        if (sighting) framed.push({ frame, sighting });
      }
      return mergeSightings(framed)?.sighting ?? null;
    };
    let seen = await look();
    for (let waited = 0; /<script/i.test(html) && waited < LONGEST_MS; waited += PAUSE_MS) {
      await tab.waitForTimeout(PAUSE_MS);
      const again = await look();
      if (seen && JSON.stringify(again) === JSON.stringify(seen)) break;
      seen = again;
    }
    return { console: seen?.console ?? null, page: seen?.page ?? null, fields: seen?.fields ?? [] };
  } finally {
    await tab.close();
  }
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [path] = positionals;
  if (!path) throw new Error('Usage: npm run -s recognise -- FILE.html|FOLDER [--url URL]');
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const context = await browser.newContext();
    if (!statSync(path).isDirectory()) {
      console.log(JSON.stringify(await answer(context, path, values.url), null, 2));
      return;
    }
    const all = [];
    for (const name of readdirSync(path).sort())
      if (/\.html?$/i.test(name))
        all.push({
          file: basename(name),
          ...(await answer(context, join(path, name), values.url)),
        });
    console.log(JSON.stringify(all, null, 2));
  } finally {
    await browser.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
