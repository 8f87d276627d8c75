import type { Console } from '../model/console.ts';
import { steps as connect8x8Steps } from './8x8/steps.ts';
import { connect8x8 } from './8x8.ts';
import { errors as clevertapErrors } from './clevertap/errors.ts';
import { steps as clevertapSteps } from './clevertap/steps.ts';
import { clevertap } from './clevertap.ts';
import { errors as entraErrors } from './entra/errors.ts';
import { steps as entraSteps } from './entra/steps.ts';
import { entra } from './entra.ts';
import { errors as googleErrors } from './google/errors.ts';
import { steps as googleSteps } from './google/steps.ts';
import { google } from './google.ts';
import { steps as infobipSteps } from './infobip/steps.ts';
import { infobip } from './infobip.ts';
import { steps as inocxSteps } from './inocx/steps.ts';
import { inocx } from './inocx.ts';
import { errors as oktaErrors } from './okta/errors.ts';
import { steps as oktaSteps } from './okta/steps.ts';
import { okta } from './okta.ts';
import { errors as oneloginErrors } from './onelogin/errors.ts';
import { steps as oneloginSteps } from './onelogin/steps.ts';
import { onelogin } from './onelogin.ts';
import { errors as sipgateErrors } from './sipgate/errors.ts';
import { steps as sipgateSteps } from './sipgate/steps.ts';
import { sipgate } from './sipgate.ts';

/**
 * The built-in consoles, with the steps of the guide and the error pages, which the scripts in their pages do without. Of a
 * console's pages, the first that matches is the one.
 */
export const CONSOLES: readonly Console[] = [
  { ...okta, steps: oktaSteps, errors: oktaErrors },
  { ...entra, steps: entraSteps, errors: entraErrors },
  { ...google, steps: googleSteps, errors: googleErrors },
  { ...sipgate, steps: sipgateSteps, errors: sipgateErrors },
  { ...clevertap, steps: clevertapSteps, errors: clevertapErrors },
  { ...infobip, steps: infobipSteps },
  { ...onelogin, steps: oneloginSteps, errors: oneloginErrors },
  { ...connect8x8, steps: connect8x8Steps },
  { ...inocx, steps: inocxSteps },
];

/** The built-in console of that id; null for an unknown one, for `generic` and for null. */
export const consoleById = (id: string | null): Console | null =>
  CONSOLES.find((c) => c.id === id) ?? null;
