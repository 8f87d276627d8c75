import type { Console } from '../model/console.ts';
import { steps as connect8x8Steps } from './8x8/steps.ts';
import { connect8x8 } from './8x8.ts';
import { steps as clevertapSteps } from './clevertap/steps.ts';
import { clevertap } from './clevertap.ts';
import { steps as entraSteps } from './entra/steps.ts';
import { entra } from './entra.ts';
import { steps as googleSteps } from './google/steps.ts';
import { google } from './google.ts';
import { steps as infobipSteps } from './infobip/steps.ts';
import { infobip } from './infobip.ts';
import { steps as inocxSteps } from './inocx/steps.ts';
import { inocx } from './inocx.ts';
import { steps as oktaSteps } from './okta/steps.ts';
import { okta } from './okta.ts';
import { steps as oneloginSteps } from './onelogin/steps.ts';
import { onelogin } from './onelogin.ts';
import { steps as sipgateSteps } from './sipgate/steps.ts';
import { sipgate } from './sipgate.ts';

/**
 * The built-in consoles, with the steps of the guide, which the scripts in their pages do without. Of a
 * console's pages, the first that matches is the one.
 */
export const CONSOLES: readonly Console[] = [
  { ...okta, steps: oktaSteps },
  { ...entra, steps: entraSteps },
  { ...google, steps: googleSteps },
  { ...sipgate, steps: sipgateSteps },
  { ...clevertap, steps: clevertapSteps },
  { ...infobip, steps: infobipSteps },
  { ...onelogin, steps: oneloginSteps },
  { ...connect8x8, steps: connect8x8Steps },
  { ...inocx, steps: inocxSteps },
];

/** The built-in console of that id; null for an unknown one, for `generic` and for null. */
export const consoleById = (id: string | null): Console | null =>
  CONSOLES.find((c) => c.id === id) ?? null;
