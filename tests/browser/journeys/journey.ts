import type { Page } from 'playwright';
import type { Side } from '../../../lib/model/field.ts';
import type { SignIn } from '../consoles/sign-in.ts';
import type { Ferry } from '../ferry.ts';
import type { Hand } from '../hand.ts';

export interface Trip {
  ferry: Ferry;
  hand: Hand;
  /** The side whose console the admin opens first. */
  first: Side;
  say(step: string): void;
}

/** One pair, from both consoles open to saved on both sides, and the sign-in that proves it. */
export interface Journey {
  name: string;
  /** Sets the replicas' variants, before anything is opened. */
  prepare?(ferry: Ferry): void | Promise<void>;
  cross(trip: Trip): Promise<Record<Side, Page>>;
  signIn(page: Page): Promise<SignIn>;
}
