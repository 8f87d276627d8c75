import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Side } from '../lib/model/field.ts';
import { byHand } from '../tests/browser/by-hand/cost.ts';
import { boardFerry } from '../tests/browser/ferry.ts';
import { handOf } from '../tests/browser/hand.ts';
import type { Journey } from '../tests/browser/journeys/journey.ts';
import { onlyConnection } from '../tests/browser/lost/stored.ts';

/** Longer than any step takes on a busy machine; what is still waited for then will not come. */
const PATIENCE_MS = 45_000;

export interface Outcome {
  name: string;
  first: Side;
  /** `ok`, or why the sign-in or the journey failed. */
  result: string;
  /** Clicks and key strokes beside the consoles' own buttons. */
  actions: number;
  /** The same by copy and paste; 0 where the journey was not finished. */
  byHand: number;
}

const fileName = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/**
 * Crosses one pair in a browser of its own, from both consoles open to a sign-in.
 * @param pictures Folder for a picture of both consoles after each step; none without.
 */
export const travel = async (
  journey: Journey,
  first: Side,
  say: (step: string) => void = () => {},
  pictures?: string,
): Promise<Outcome> => {
  const ferry = await boardFerry();
  const { context } = ferry;
  context.setDefaultTimeout(PATIENCE_MS);
  // Consoles copy for the admin, who then pastes.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const base = fileName(`${journey.name} ${first}`);
  if (pictures) mkdirSync(pictures, { recursive: true });
  let count = 0;
  const picture = async (page: Page, words: string): Promise<void> => {
    if (!pictures) return;
    const name = `${base}-${String(++count).padStart(2, '0')}-${fileName(words)}.png`;
    await page.screenshot({ path: join(pictures, name) });
  };
  const hand = handOf(ferry, (popup, button) => picture(popup, button));
  const outcome = (result: string, actions = 0): Outcome => ({
    name: journey.name,
    first,
    result,
    actions: hand.actions,
    byHand: actions,
  });
  try {
    await journey.prepare?.(ferry);
    const { sp, idp } = await journey.cross({ ferry, hand, first, say });
    await picture(idp, 'identity provider');
    await picture(sp, 'service provider');
    const connection = await onlyConnection(ferry);
    const result = await journey.signIn(sp);
    await picture(sp, 'sign-in');
    return outcome(result, byHand(connection));
  } catch (error) {
    for (const page of context.pages()) await picture(page, 'stranded');
    return outcome(error instanceof Error ? error.message : String(error));
  } finally {
    await ferry.close();
  }
};
