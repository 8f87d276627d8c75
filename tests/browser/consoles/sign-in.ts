import type { Page } from 'playwright';

/** `ok`, or the reason that the SP or the IdP gave. */
export type SignIn = string;

/** Waits for the page that says how a sign-in ended. */
export const resultOf = async (page: Page): Promise<SignIn> => {
  const result = page.locator('meta[name="replica-result"]');
  await result.waitFor({ state: 'attached' });
  return (await result.getAttribute('content')) ?? '';
};
