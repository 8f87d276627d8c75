import type { Replica } from './replica.ts';

/** Every replica, each with an empty store. */
export const replicas = (): Replica[] => [];
