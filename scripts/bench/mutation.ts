import { chromium, type Page } from 'playwright';
import { startReplicas } from '../../tests/replicas/server.ts';
import { launch } from '../chromium.ts';
import { atMost, type Row } from './row.ts';

const SECONDS = 10;
const URL = 'https://app.sipgate.com/account/sso';

/** Script seconds of the page's main thread, and its longest task, while it mutates 100 times a second. */
const measure = async (page: Page): Promise<{ script: number; longest: number }> => {
  await page.goto(URL);
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  // The thread's own time, not what else the machine does meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await script();
  const longest = await page.evaluate(async (seconds) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    }).observe({ type: 'longtask' });
    const place = document.body.appendChild(document.createElement('div'));
    const timer = setInterval(() => {
      place.replaceChildren(`mutation ${performance.now()}`);
    }, 10);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    clearInterval(timer);
    return longest;
  }, SECONDS);
  return { script: (await script()) - before, longest };
};

export const mutation = async (): Promise<Row[]> => {
  const replicas = await startReplicas();
  const bare = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${replicas.hostRules}`,
    ],
  });
  const without = await measure(await bare.newPage());
  await bare.close();
  const ferry = await launch({ hostRules: replicas.hostRules });
  const with_ = await measure(await ferry.context.newPage());
  await ferry.close();
  await replicas.close();
  const share = (100 * (with_.script - without.script)) / SECONDS;
  return [
    atMost(
      'core taken on a page that mutates 100 times a second',
      Math.max(0, share),
      '%',
      1,
      `the script time of the same page without the extension, ${((100 * without.script) / SECONDS).toFixed(2)} %; with it ${((100 * with_.script) / SECONDS).toFixed(2)} %`,
    ),
    atMost(
      'longest task on that page',
      with_.longest,
      'ms',
      50,
      `the same page without the extension, ${without.longest} ms`,
    ),
  ];
};
