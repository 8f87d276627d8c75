import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import type { TraceState } from '../../../lib/model/traceUi.ts';
import { BRISK } from '../brisk.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface Look {
  dark?: boolean;
  width?: number;
  height?: number;
}

/** Bundles the views once, and shows states one at a time in one page. */
export const openViews = async () => {
  const { outputFiles } = await build({
    entryPoints: [here('page.tsx')],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const output = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trace</title>
    <style>${output('.css')}</style><div id="root"></div>
    <script>${output('.js').replaceAll('</script', '<\\/script')}</script></html>`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...BRISK],
  });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  const show = async (
    state: TraceState,
    { dark = false, width = 1100, height = 720 }: Look = {},
  ): Promise<Page> => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto('http://stories.test/');
    await page.evaluate((given) => Reflect.get(window, 'show')(given), state);
    await page.waitForSelector('.trace');
    return page;
  };
  return { show, close: () => browser.close() };
};

export type Views = Awaited<ReturnType<typeof openViews>>;
