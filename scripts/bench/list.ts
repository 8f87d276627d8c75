import type { Page } from 'playwright';
import { harFile } from '../../tests/browser/trace/files.ts';
import { busy, joined, signIn } from '../../tests/browser/trace/recordings.ts';
import { launch } from '../chromium.ts';
import { atMost, type Row } from './row.ts';

const EXCHANGES = 10_000;
/** What a person feels as a hitch (W3C Long Tasks); shorter ones are not reported. */
const BAR_MS = 50;

/** Notes every task that is too long by the clock, from now on. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

const longByClock = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    // What the observer has not been told of yet.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return Reflect.get(window, 'longTasks');
  });

/** As far as it is used, an event of Chromium's trace format. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of processor time. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's own process while something is done, in milliseconds of processor time. */
const longestTask = async (page: Page, deed: () => Promise<void>): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const over = new Promise<unknown>((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel' });
  await deed();
  await session.send('Tracing.end');
  await over;
  await session.detach();
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map((event) => thread(event)),
  );
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && pages.has(thread(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
};

/** From end to end as with a wheel that is turned hard, by the bar, and by the keys. */
const scroll = async (page: Page): Promise<void> => {
  const list = page.locator('.trace-list');
  await list.hover();
  for (let turn = 0; turn < 200; turn++) await page.mouse.wheel(0, 900);
  for (let place = 0; place < 100; place++)
    await list.evaluate((box, at) => {
      box.scrollTop = at * box.scrollHeight;
    }, place / 100);
  await page.getByRole('treeitem').first().focus();
  for (const key of ['End', 'Home']) await page.keyboard.press(key);
  for (let turn = 0; turn < 60; turn++) await page.keyboard.press('PageDown');
};

/** The list of a long recording, on the page of the built extension. */
export const listScroll = async (): Promise<Row[]> => {
  const { recording } = await signIn();
  const long = joined(recording, { exchanges: busy(EXCHANGES), dropped: 0 });
  const { context, extensionId, close } = await launch();
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/trace.html`);
    await page.locator('input[type=file]').first().setInputFiles(harFile(long));
    await page.getByRole('treeitem').first().waitFor();
    await watch(page);
    const longest = await longestTask(page, () => scroll(page));
    const byClock = await longByClock(page);
    return [
      atMost(
        `longest task while ${EXCHANGES} requests scroll, processor time`,
        longest,
        'ms',
        BAR_MS,
        `${byClock.length} tasks over ${BAR_MS} ms by the clock, which other programs take part in`,
      ),
    ];
  } finally {
    await close();
  }
};
