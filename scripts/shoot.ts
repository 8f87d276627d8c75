import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** Pictures are taken at twice their size. */
const SCALE = 2;

/** A path within the repository. */
export const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A page at twice its resolution, as PNG in base64. */
export const shoot = async (page: Page, width: number, height: number): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const metrics = { width, height, deviceScaleFactor: SCALE, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.evaluate(() => document.fonts.ready);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return data;
};
