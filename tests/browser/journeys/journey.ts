import type { Page } from 'playwright';
import type { Side } from '../../../lib/model/field.ts';
import type { Variant } from '../../replicas/replica.ts';
import type { SignIn } from '../consoles/sign-in.ts';
import type { Ferry } from '../ferry.ts';
import type { Hand } from '../hand.ts';

/** Looks and manners of the two replicas, beside the usual ones. */
export type Variants = Partial<Record<Side, Partial<Variant>>>;

export interface Trip {
  ferry: Ferry;
  hand: Hand;
  /** The side whose console the admin opens first. */
  first: Side;
  /** As they were given to `prepare`: an admin sees what the console looks like. */
  variants?: Variants;
  say(step: string): void;
}

/** One pair, from both consoles open to saved on both sides, and the sign-in that proves it. */
export interface Journey {
  name: string;
  /** Empties the replicas and sets their variants, before anything is opened. */
  prepare(ferry: Pick<Ferry, 'replicas'>, variants?: Variants): Promise<void>;
  cross(trip: Trip): Promise<Record<Side, Page>>;
  signIn(page: Page): Promise<SignIn>;
}
