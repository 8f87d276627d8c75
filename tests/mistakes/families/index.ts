import type { Mistake } from '../mistake.ts';
import { certificates } from './certificates.ts';
import { choices } from './choices.ts';
import { claimNames } from './claims.ts';
import { copying } from './copying.ts';
import { leftovers } from './leftovers.ts';
import { metadata } from './metadata.ts';
import { mixing } from './mixing.ts';
import { ownSide } from './ownSide.ts';
import { typing } from './typing.ts';
import { validators } from './validators.ts';

/** Every mistake by its family, applied wherever a set-up has what it is made in. */
export const FAMILIES: Readonly<Record<string, readonly Mistake[]>> = {
  typing,
  copying,
  leftovers,
  mixing,
  certificates,
  choices,
  claims: claimNames,
  validators,
  'own side': ownSide,
  metadata,
};
