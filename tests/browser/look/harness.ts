import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { BRISK } from '../brisk.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const PICTURES = here('../../../.output/look/');

export interface Wish {
  story: string;
  screen?: string;
  locale?: string;
  surface?: string;
  notice?: string;
  rtl?: string;
  dark?: boolean;
  width?: number;
  height?: number;
}

export interface Harness {
  show(wish: Wish): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the story page once and shows stories, one at a time, in one page of one Chromium. */
export const openHarness = async (): Promise<Harness> => {
  mkdirSync(PICTURES, { recursive: true });
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
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stories</title>
    <style>${output('.css')}</style><div id="root"></div>
    <script>${output('.js').replaceAll('</script', '<\\/script')}</script></html>`;
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...BRISK],
  });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  const show = async ({ dark = false, width = 380, height = 600, ...rest }: Wish) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(`http://stories.test/?${new URLSearchParams(rest)}`);
    await page.waitForSelector('.app');
    return page;
  };
  return { show, close: () => browser.close() };
};
