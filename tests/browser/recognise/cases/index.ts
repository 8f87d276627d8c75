import { connect8x8Cases } from './8x8.ts';
import type { Case } from './case.ts';
import { clevertapCases } from './clevertap.ts';
import { entraCases } from './entra.ts';
import { googleCases } from './google.ts';
import { infobipCases } from './infobip.ts';
import { inocxCases } from './inocx.ts';
import { oktaCases } from './okta.ts';
import { oneloginCases } from './onelogin.ts';
import { sipgateCases } from './sipgate.ts';

export const CASES: readonly Case[] = [
  ...sipgateCases,
  ...clevertapCases,
  ...infobipCases,
  ...connect8x8Cases,
  ...inocxCases,
  ...oktaCases,
  ...entraCases,
  ...googleCases,
  ...oneloginCases,
];
