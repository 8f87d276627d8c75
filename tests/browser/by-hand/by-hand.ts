import type { SignIn } from '../consoles/sign-in.ts';
import type { Ferry } from '../ferry.ts';
import type { Clerk } from './clerk.ts';

/** A pair connected by copy and paste, to the sign-in that proves it. */
export type ByHand = (trip: { ferry: Ferry; clerk: Clerk }) => Promise<SignIn>;
