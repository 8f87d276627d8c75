import type { Page } from 'playwright';
import { readLog } from '../../../lib/browser/record/log.ts';
import type { Recording } from '../../../lib/model/exchange.ts';
import type { Ferry } from '../ferry.ts';
import { stored } from '../lost/stored.ts';

export const BEGIN = /^(Test the sign-in|Test the sign-in of .+)( again)?$/;
export const END = 'End the test';

/** Ticks every step that no page can show, but the test of the sign-in itself. */
export const tickAll = async (panel: Page): Promise<void> => {
  await panel.getByRole('button', { name: 'Steps' }).click();
  const open = panel.getByRole('checkbox', { checked: false });
  for (let left = await open.count(); left > 0; left--) {
    await open.first().click();
    // The box is ticked once the background has stored it.
    await open.nth(left - 1).waitFor({ state: 'detached' });
  }
  await panel.getByRole('button', { name: 'Crossing' }).click();
};

/** Presses the button; the SP's sign-in, or the IdP's apps, open in a tab. */
export const begin = async (ferry: Ferry, panel: Page, button = BEGIN): Promise<Page> => {
  const opened = ferry.context.waitForEvent('page');
  await panel.getByRole('button', { name: button }).click();
  const tab = await opened;
  await tab.waitForURL(/^https:/);
  // The panel may lag behind the tab, and who looks there before sees the state of yesterday.
  await panel.getByRole('button', { name: END }).waitFor();
  return tab;
};

/** A worker that dies over the arrival looks again at its next alarm, half a minute later. */
const LONGEST_MS = 60_000;

/** What the panel says of the sign-in that was tested. */
export const verdict = async (panel: Page): Promise<string> => {
  const end = panel.getByRole('button', { name: END });
  await end.waitFor({ state: 'hidden', timeout: LONGEST_MS });
  return panel.getByRole('region', { name: 'Test sign-in' }).innerText();
};

/** What is recorded, read past the background worker. */
export const recordingOf = async (ferry: Ferry): Promise<Recording> => {
  const { session = {} } = await stored(ferry);
  const none = async () => undefined;
  const get = async (keys: string | string[]) =>
    Object.fromEntries([keys].flat().map((key) => [key, session[key]]));
  return readLog({ get, keys: async () => Object.keys(session), set: none, remove: none });
};
