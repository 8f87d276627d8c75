import { build } from 'esbuild';
import { chromium } from 'playwright';
import { bigPage } from '../../tests/browser/recognise/bigPage.ts';
import { atMost, type Row } from './row.ts';

const ENTRY = `
import { okta } from './lib/consoles/okta.ts';
import { recognise } from './lib/recognise/recognise.ts';
globalThis.bench = {
  recognise: (url) => recognise(document, url, [okta]),
  walk: () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
  },
};`;

/** Median time of the engine over a page of 5,000 nodes, as a multiple of a bare walk over it. */
export const recognition = async (): Promise<Row[]> => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const { html, url } = bigPage();
  await page.setContent(html);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const { walk, engine, nodes, fields } = await page.evaluate((address) => {
    const bench: {
      recognise(url: string): { sighting: { fields: unknown[] } } | null;
      walk(): number;
    } = Reflect.get(globalThis, 'bench');
    const time = (run: () => unknown): number => {
      const start = performance.now();
      for (let i = 0; i < 20; i++) run();
      return (performance.now() - start) / 20;
    };
    const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[10] ?? 0;
    const walks: number[] = [];
    const engines: number[] = [];
    for (let i = 0; i < 21; i++) {
      walks.push(time(() => bench.walk()));
      engines.push(time(() => bench.recognise(address)));
    }
    return {
      walk: middle(walks),
      engine: middle(engines),
      nodes: bench.walk(),
      fields: bench.recognise(address)?.sighting.fields.length ?? 0,
    };
  }, url);
  await browser.close();
  const peer = `a bare walk over the same ${nodes} nodes, ${walk.toFixed(3)} ms; ${fields} fields in ${engine.toFixed(3)} ms`;
  return [
    atMost(
      'recognising a page of 5,000 nodes with 40 controls',
      engine / walk,
      '× a bare walk',
      5,
      peer,
    ),
  ];
};
