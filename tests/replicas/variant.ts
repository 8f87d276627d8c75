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
