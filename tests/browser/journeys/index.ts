import { clevertapDesk, clevertapMetadataDesk } from '../consoles/clevertap.ts';
import type { SpDesk } from '../consoles/desk.ts';
import { entraDesk } from '../consoles/entra.ts';
import { IDP_DESKS, SP_DESKS } from '../consoles/index.ts';
import { oktaDesk } from '../consoles/okta.ts';
import { sipgateDesk } from '../consoles/sipgate.ts';
import type { Journey } from './journey.ts';
import { pair } from './pair.ts';

export const sipgateOkta = pair(sipgateDesk, oktaDesk);
export const clevertapEntra = pair(clevertapDesk, entraDesk);
export const clevertapMetadataEntra = pair(
  clevertapMetadataDesk,
  entraDesk,
  'CleverTap (metadata) × Entra',
);

/** Two pairs as unlike as possible, one of them in both generations of its SP. */
export const JOURNEYS: readonly Journey[] = [sipgateOkta, clevertapEntra, clevertapMetadataEntra];

export const pairsOf = (sp: SpDesk): readonly Journey[] => IDP_DESKS.map((idp) => pair(sp, idp));

export const ALL_PAIRS: readonly Journey[] = SP_DESKS.flatMap(pairsOf);
