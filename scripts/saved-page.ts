import { existsSync, readFileSync, statSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Sighting } from '../lib/model/sighting.ts';
import { mergeSightings } from '../lib/recognise/merge.ts';

/** What `npm run recognise` says of a page. */
export interface Answer {
  console: string | null;
  page: string | null;
  fields: Sighting['fields'];
}

/** Where a page lives that names no address of its own. */
const NOWHERE = 'https://page.invalid/';
const MOST_BYTES = 64 * 1024 * 1024;
/** A page whose own script never comes to an end is given up after this. */
const GIVE_UP_MS = 45_000;
/** What a page loads late, or never, is not waited for longer. */
const LOAD_MS = 10_000;
/** A page with scripts is looked at until it has shown the same for a while, at most so long. */
const SAME_LOOKS = 5;
const LONGEST_MS = 5_000;
const PAUSE_MS = 200;

const addressOf = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${text} is no http(s) address.`);
  return url;
};

const readPage = (file: string): Buffer => {
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  if (!statSync(file).isFile()) throw new Error(`${file} is no file.`);
  if (statSync(file).size > MOST_BYTES) throw new Error(`${file} is larger than 64 MiB.`);
  return readFileSync(file);
};

/** Reads every frame of the tab in a world beside the page's own, as a content script does. */
async function look(cdp: CDPSession, script: string, address: string): Promise<Sighting | null> {
  const ask = async (contextId: number, expression: string): Promise<unknown> => {
    const evaluation = { contextId, expression, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', evaluation);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'no answer');
    return result.value;
  };
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const trees = [frameTree];
  const framed = [];
  for (const [frame, tree] of trees.entries()) {
    trees.push(...(tree.childFrames ?? []));
    const { id, url, urlFragment = '', unreachableUrl } = tree.frame;
    if (unreachableUrl) continue;
    const world = { frameId: id, worldName: 'saml-ferry' };
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
    await ask(executionContextId, script);
    const own = JSON.stringify(url.startsWith('about:') ? address : url + urlFragment);
    const run = `ferry.recognise(document, ${own}, ferry.CONSOLES, ferry.GENERIC)?.sighting ?? null`;
    const sighting = (await ask(executionContextId, run)) as Sighting | null;
    if (sighting) framed.push({ frame, sighting });
  }
  return mergeSightings(framed)?.sighting ?? null;
}

/** The first lines, which may name address and encoding. */
const startOf = (body: Buffer): string => {
  const wide = body[0] === 0xff && body[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(body.subarray(0, 4096));
};

async function show(tab: Page, url: URL, body: Buffer, contentType: string): Promise<void> {
  let served = false;
  await tab.route('**/*', (route) => {
    const request = route.request();
    if (!served && request.url() === url.href.replace(/#.*$/, '')) {
      served = true;
      return route.fulfill({ contentType, body });
    }
    // Nobody leaves a page for one that is not there.
    return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
  });
  await tab.goto(url.href, { waitUntil: 'commit' });
  const ready = "document.readyState === 'complete'";
  await tab.waitForFunction(ready, undefined, { timeout: LOAD_MS }).catch(() => undefined);
}

async function settled(tab: Page, script: string, url: URL, alive: boolean): Promise<Answer> {
  const cdp = await tab.context().newCDPSession(tab);
  let seen = await look(cdp, script, url.href);
  for (let waited = 0, same = 0; alive && same < SAME_LOOKS && waited < LONGEST_MS; ) {
    await tab.waitForTimeout(PAUSE_MS);
    waited += PAUSE_MS;
    const again = await look(cdp, script, url.href);
    same = JSON.stringify(again) === JSON.stringify(seen) ? same + 1 : 0;
    seen = again;
  }
  return { console: seen?.console ?? null, page: seen?.page ?? null, fields: seen?.fields ?? [] };
}

/**
 * Shows a saved page under its address, off line, and reads it with the extension's own recogniser.
 * The code, the browser and the kind of world are those of the content script; only the manifest's
 * part is left out, which would run it on the known consoles' hosts alone.
 * @param given its address; without it, the one that its first line names
 */
export async function readSavedPage(
  context: BrowserContext,
  script: string,
  file: string,
  given?: string,
): Promise<Answer> {
  const body = readPage(file);
  const start = startOf(body);
  const named = /^\s*<!--\s*url:\s*(\S+?)\s*-->/.exec(start)?.[1];
  const url = addressOf(given ?? named ?? NOWHERE);
  // A page that names its encoding is believed.
  const contentType = /charset/i.test(start) ? 'text/html' : 'text/html; charset=utf-8';
  const tab = await context.newPage();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    const seconds = GIVE_UP_MS / 1000;
    const error = new Error(`${file} did not come to rest within ${seconds} seconds.`);
    timer = setTimeout(() => fail(error), GIVE_UP_MS);
  });
  const read = async (): Promise<Answer> => {
    await show(tab, url, body, contentType);
    return settled(tab, script, url, /<script/i.test(body.toString('latin1')));
  };
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
    await tab.close();
  }
}
