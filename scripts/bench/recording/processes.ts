import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';

const isExtension = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
  } catch {
    return false;
  }
};

/** Seconds of CPU that the extension's processes have used, those that have ended left out. */
export const extensionCpu = async (context: BrowserContext): Promise<number> => {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type, id }) => type === 'renderer' && isExtension(id))
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};
