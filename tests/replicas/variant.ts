import type { Variant } from './replica.ts';

/** Today's look in English, without delays. */
export const USUAL: Variant = {
  language: 'en',
  old: false,
  slow: 0,
  late: 0,
  rerender: false,
  flavour: '',
};

/** `keep` of a replica, over the one variable that holds all it knows. */
export const keeper =
  <T>(read: () => T, write: (state: T) => void) =>
  (): (() => void) => {
    const kept = structuredClone(read());
    return () => write(structuredClone(kept));
  };
