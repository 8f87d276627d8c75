import type { Page } from 'playwright';

/** `ok`, or the reason that the SP or the IdP gave. */
export type SignIn = string;

/** Goes to the address that starts a sign-in; one that cannot be reached at all ends there. */
export const signInFrom = async (page: Page, address: string): Promise<SignIn> => {
  try {
    await page.goto(address);
  } catch (error) {
    const [, reason] = /(net::ERR_\w+)/.exec(String(error)) ?? [];
    if (reason) return `error: ${reason}`;
    throw error;
  }
  return resultOf(page);
};

/** Waits for the page at which a sign-in ends: one that says how, or one that leads no further. */
export const resultOf = async (page: Page): Promise<SignIn> => {
  for (;;) {
    try {
      const result = await page.waitForFunction(ended);
      return String(await result.jsonValue());
    } catch (error) {
      // The page went on to the next while it was looked at.
      if (!/context was destroyed|navigat/i.test(String(error))) throw error;
    }
  }
};

/** Runs in the page. Every page on the way has a form to be sent, by itself or by hand. */
const ended = (): string | false => {
  const said = document.querySelector('meta[name="replica-result"]')?.getAttribute('content');
  if (said) return said;
  const goesOn = document.readyState !== 'complete' || document.forms.length > 0;
  return goesOn ? false : `error: the sign-in ended at ${location.href}`;
};
