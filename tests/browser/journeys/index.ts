import { clevertapDesk, clevertapMetadataDesk } from '../consoles/clevertap.ts';
import { entraDesk } from '../consoles/entra.ts';
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

export const JOURNEYS: readonly Journey[] = [sipgateOkta, clevertapEntra, clevertapMetadataEntra];
