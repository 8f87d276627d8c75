import type { Page } from 'playwright';
import type { Ferry } from '../ferry.ts';

/** A page of our own making at any address, in a tab. */
export const forged = async (ferry: Ferry, address: string, body: string): Promise<Page> => {
  const page = await ferry.context.newPage();
  await page.route(`${new URL(address).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Admin</title></head><body>${body}`,
    }),
  );
  await page.goto(address);
  return page;
};

/** Whether a place of ours is in the page: its inside is closed to everybody. */
export const isPointing = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('saml-ferry') !== null);
