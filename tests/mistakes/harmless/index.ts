import type { Variation } from '../mistake.ts';
import { addresses } from './addresses.ts';
import { certificates } from './certificates.ts';
import { choices } from './choices.ts';
import { metadataForms } from './metadata.ts';

/** Set-ups that differ from the usual one and sign in all the same. */
export const HARMLESS: readonly Variation[] = [
  ...addresses,
  ...certificates,
  ...choices,
  ...metadataForms,
];
