import { connect8x8Desk } from './8x8.ts';
import { clevertapDesk } from './clevertap.ts';
import type { IdpDesk, SpDesk } from './desk.ts';
import { entraDesk } from './entra.ts';
import { googleDesk } from './google.ts';
import { infobipDesk } from './infobip.ts';
import { inocxDesk } from './inocx.ts';
import { oktaDesk } from './okta.ts';
import { oneloginDesk } from './onelogin.ts';
import { sipgateDesk } from './sipgate.ts';

export const SP_DESKS: readonly SpDesk[] = [
  connect8x8Desk,
  inocxDesk,
  infobipDesk,
  sipgateDesk,
  clevertapDesk,
];

export const IDP_DESKS: readonly IdpDesk[] = [oktaDesk, entraDesk, googleDesk, oneloginDesk];
