import type { ByHand } from './by-hand.ts';
import { clevertapEntraByHand, clevertapMetadataEntraByHand } from './clevertap-entra.ts';
import { sipgateOktaByHand } from './sipgate-okta.ts';

/** In the order of the journeys. */
export const BY_HAND: readonly ByHand[] = [
  sipgateOktaByHand,
  clevertapEntraByHand,
  clevertapMetadataEntraByHand,
];
