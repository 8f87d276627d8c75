import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { MOST_BYTES, MOST_EXCHANGES } from '../../lib/browser/record/log.ts';
import { launch, type Running } from '../chromium.ts';
import { extensionCpu } from './recording/processes.ts';
import { openSite, type Site } from './recording/site.ts';
import { atMost, median, type Row } from './row.ts';

/** Folder of SAML-tracer's source; measured beside ours where it is given. */
const PEER = process.env.SAML_TRACER;
const PARTS = 500;
const RUNS = 4;
/** Longer than any load on a busy machine. */
const PATIENCE_MS = 120_000;
const MANY = 10_000;

/** One page load: how long it takes, in milliseconds, and what it costs the extension, in seconds of CPU. */
const load = async (context: BrowserContext, page: Page, url: string) => {
  const before = await extensionCpu(context);
  const began = performance.now();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const took = performance.now() - began;
  // What is written a moment later belongs to it.
  await page.waitForTimeout(1_000);
  return { took, cpu: (await extensionCpu(context)) - before };
};

const measured = async ({ context }: Running, site: Site) => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const url = `http://127.0.0.1:${site.port}/${PARTS}`;
  await load(context, page, url);
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await load(context, page, url));
  await page.close();
  return { took: median(runs.map((r) => r.took)), cpu: median(runs.map((r) => r.cpu)) };
};

/** The extension's page from which a recording is begun, where the host is allowed as a user would. */
const recording = async ({ context, extensionId }: Running): Promise<Page> => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(allow, extensionId);
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  await page.evaluate(request, { origins: ['*://127.0.0.1/*'] });
  await page.evaluate(send, 'record');
  return page;
};

const ours = async (site: Site) => {
  const running = await launch();
  const off = await measured(running, site);
  await recording(running);
  const on = await measured(running, site);
  await running.close();
  return { off, on };
};

const peer = async (site: Site) => {
  if (!PEER || !existsSync(PEER)) return null;
  const running = await launch({ extension: PEER });
  const [worker] = running.context.serviceWorkers();
  await worker?.evaluate(openWindow);
  await running.context.waitForEvent('page');
  const on = await measured(running, site);
  await running.close();
  return on;
};

/** Ten thousand requests, many times as many as a sign-in has. */
const many = async (site: Site): Promise<Row[]> => {
  const running = await launch();
  const own = await recording(running);
  const page = await running.context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  for (let n = 0; n < MANY; n += PARTS) {
    await page.goto(`http://127.0.0.1:${site.port}/${PARTS}`, { waitUntil: 'networkidle' });
  }
  await page.waitForTimeout(1_000);
  const { bytes, count } = await own.evaluate(stored);
  await running.close();
  return [
    atMost('recording 10,000 requests, kept', count, 'exchanges', MOST_EXCHANGES),
    atMost(
      'recording 10,000 requests, session storage',
      bytes / 1e6,
      'MB',
      (MOST_BYTES / 1e6) * 1.5,
    ),
  ];
};

export const recordings = async (): Promise<Row[]> => {
  const site = await openSite();
  try {
    const { off, on } = await ours(site);
    const other = await peer(site);
    const ms = (n: number) => `${Math.round(n)} ms`;
    const cpu = other
      ? atMost(
          `CPU of recording a page load of ${PARTS} requests`,
          on.cpu / other.cpu,
          '× SAML-tracer',
          0.5,
          `SAML-tracer ${ms(other.cpu * 1_000)}; ours ${ms(on.cpu * 1_000)}`,
        )
      : atMost(
          `page load of ${PARTS} requests while it is recorded`,
          (on.took / off.took - 1) * 100,
          '% longer than without',
          5,
          `without ${ms(off.took)}; with ${ms(on.took)}; CPU ${ms(on.cpu * 1_000)}`,
        );
    return [cpu, ...(await many(site))];
  } finally {
    await site.close();
  }
};

// What follows runs in the browser.

interface Api {
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  permissions: { request(p: object): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    session: {
      getBytesInUse(keys: null): Promise<number>;
      get(key: string): Promise<{ 'trace:index'?: { batches: { count: number }[] } }>;
    };
  };
  windows: { create(w: object): Promise<unknown> };
}

const allow = (id: string): Promise<void> =>
  (Reflect.get(globalThis, 'chrome') as Api).developerPrivate.addHostPermission(
    id,
    '*://127.0.0.1/*',
  );

const request = (permissions: object): Promise<boolean> =>
  (Reflect.get(globalThis, 'chrome') as Api).permissions.request(permissions);

const send = (name: string): Promise<unknown> =>
  (Reflect.get(globalThis, 'chrome') as Api).runtime.sendMessage({
    ferry: 'background',
    name,
    payload: { scope: { hosts: ['127.0.0.1'] } },
  });

const stored = async (): Promise<{ bytes: number; count: number }> => {
  const { session } = (Reflect.get(globalThis, 'chrome') as Api).storage;
  const { batches = [] } = (await session.get('trace:index'))['trace:index'] ?? {};
  return {
    bytes: await session.getBytesInUse(null),
    count: batches.reduce((sum, { count }) => sum + count, 0),
  };
};

const openWindow = (): Promise<unknown> =>
  (Reflect.get(globalThis, 'chrome') as Api).windows.create({
    url: '/src/TraceWindow.html',
    type: 'popup',
    width: 800,
    height: 600,
  });
