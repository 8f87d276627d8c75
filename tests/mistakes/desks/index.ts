import { clevertap, clevertapMetadata } from './clevertap.ts';
import { connect8x8 } from './connect8x8.ts';
import type { IdpDesk, SpDesk } from './desk.ts';
import { entra } from './entra.ts';
import { google } from './google.ts';
import { infobip } from './infobip.ts';
import { inocx } from './inocx.ts';
import { okta } from './okta.ts';
import { onelogin } from './onelogin.ts';
import { sipgate } from './sipgate.ts';

/** By the name under which they are reported; CleverTap in both generations of its page. */
export const SPS: Readonly<Record<string, () => SpDesk>> = {
  sipgate,
  CleverTap: clevertap,
  'CleverTap (metadata)': clevertapMetadata,
  Infobip: infobip,
  '8x8': connect8x8,
  'INO cx': inocx,
};

export const IDPS: Readonly<Record<string, () => IdpDesk>> = {
  Okta: okta,
  Entra: entra,
  Google: google,
  OneLogin: onelogin,
};
