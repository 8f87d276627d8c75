import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { EXTENSION, launch } from '../chromium.ts';
import { atMost, median, type Row } from './row.ts';

const RUNS = 15;

/** Milliseconds from navigation to the frame after the page's first meaningful content. */
const paint = async (page: Page, url: string, selector: string): Promise<number> => {
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (document.querySelector(wanted))
        requestAnimationFrame(() =>
          setTimeout(() => Reflect.set(globalThis, 'paintedAt', performance.now())),
        );
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  await page.goto(url);
  const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'paintedAt'));
  return Number(await handle.jsonValue());
};

/** The popup's first view against a page of the same extension that says one word. */
export const popupPaint = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'saml-ferry-bench-'));
  cpSync(EXTENSION, folder, { recursive: true });
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><main><h1>Empty</h1></main>',
  );
  const { context, extensionId, close } = await launch({ extension: folder });
  const popup: number[] = [];
  const empty: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    for (const [name, times] of [
      ['empty', empty],
      ['popup', popup],
    ] as const) {
      const page = await context.newPage();
      times.push(
        await paint(page, `chrome-extension://${extensionId}/${name}.html`, 'main h1, main h2'),
      );
      await page.close();
    }
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  const peer = `an empty extension page, ${median(empty).toFixed(1)} ms; popup ${median(popup).toFixed(1)} ms`;
  return [
    atMost(
      'popup to its first meaningful paint',
      median(popup) / median(empty),
      '× an empty page',
      2,
      peer,
    ),
  ];
};
