import type { SignIn } from '../consoles/sign-in.ts';
import { boardFerry } from '../ferry.ts';
import type { Journey } from '../journeys/journey.ts';
import type { ByHand } from './by-hand.ts';
import { Clerk } from './clerk.ts';

/** Connects a pair by hand, in a browser of its own. */
export const crossByHand = async (
  journey: Journey,
  byHand: ByHand,
): Promise<{ result: SignIn; actions: number }> => {
  const ferry = await boardFerry();
  const clerk = new Clerk();
  try {
    await ferry.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await journey.prepare?.(ferry);
    return { result: await byHand({ ferry, clerk }), actions: clerk.actions };
  } finally {
    await ferry.close();
  }
};
