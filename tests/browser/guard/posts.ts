import type { Page } from 'playwright';

/** Counts what the page posts to such addresses from now on. */
export const postsOf = (page: Page, address: RegExp): (() => number) => {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && address.test(request.url())) count++;
  });
  return () => count;
};
