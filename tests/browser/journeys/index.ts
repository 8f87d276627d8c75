import { clevertapEntra, clevertapMetadataEntra } from './clevertap-entra.ts';
import type { Journey } from './journey.ts';
import { sipgateOkta } from './sipgate-okta.ts';

export const JOURNEYS: readonly Journey[] = [sipgateOkta, clevertapEntra, clevertapMetadataEntra];
