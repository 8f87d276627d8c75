import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { bigPage } from '../../tests/browser/recognise/bigPage.ts';
import { atMost, median, type Row } from './row.ts';

/** What a pass over the page does. `steps` counts its nodes, `walk` also reads what they say. */
const ENTRY = `
import { okta } from './lib/consoles/okta.ts';
import { recognise } from './lib/recognise/recognise.ts';
const over = (see) => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += see(node);
  return sum;
};
globalThis.bench = {
  steps: () => over(() => 1),
  walk: () => over((node) => (node.nodeType === 3 ? node.data.length : 1)),
  engine: (url) => recognise(document, url, [okta]),
};`;
type Pass = 'steps' | 'walk' | 'engine';

const { html, url } = bigPage();
const ROUNDS = 60;
/** The clock of a page is too coarse for one pass. */
const PASSES = 10;
const FRESH_PAGES = 7;

const open = async (browser: Browser, script: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  return page;
};

const times = (page: Page, names: Pass[], rounds: number, passes: number) =>
  page.evaluate(
    ({ names, rounds, passes, url }) => {
      const bench = Reflect.get(globalThis, 'bench');
      const all: Record<Pass, number[]> = { steps: [], walk: [], engine: [] };
      for (let round = 0; round < rounds; round++)
        for (const name of names) {
          const start = performance.now();
          for (let i = 0; i < passes; i++) bench[name](url);
          all[name].push((performance.now() - start) / passes);
        }
      return all;
    },
    { names, rounds, passes, url },
  );

/** Median milliseconds of the very first pass, each on a page that nothing has walked before. */
const first = async (browser: Browser, script: string, name: Pass): Promise<number> => {
  const found: number[] = [];
  for (let i = 0; i < FRESH_PAGES; i++) {
    const page = await open(browser, script);
    found.push(...(await times(page, [name], 1, 1))[name]);
    await page.close();
  }
  return median(found);
};

/**
 * Time of the engine over a page of 5,000 nodes, as a multiple of a bare walk over it: one that visits
 * each node, reads its type and, of a text, what it says. The least of many rounds in turn, since
 * whatever else the machine does can only add.
 */
export const recognition = async (): Promise<Row[]> => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await open(browser, script);
  const all = await times(page, ['steps', 'walk', 'engine'], ROUNDS, PASSES);
  const [steps, walk, engine] = [all.steps, all.walk, all.engine].map((list) => Math.min(...list));
  const { nodes, fields } = await page.evaluate((address) => {
    const bench = Reflect.get(globalThis, 'bench');
    return { nodes: bench.steps(), fields: bench.engine(address).sighting.fields.length };
  }, url);
  const firstWalk = await first(browser, script, 'walk');
  const firstEngine = await first(browser, script, 'engine');
  await browser.close();
  const ms = (time: number | undefined): string => `${time?.toFixed(2)} ms`;
  return [
    atMost(
      'recognising a page of 5,000 nodes with 40 controls',
      (engine ?? Number.NaN) / (walk ?? Number.NaN),
      '× a bare walk',
      5,
      `a walk that reads the type of its ${nodes} nodes and their texts, ${ms(walk)} (one that only counts them, ${ms(steps)}); ${fields} fields in ${ms(engine)}; on a fresh page ${ms(firstWalk)} and ${ms(firstEngine)}`,
    ),
  ];
};
