import { connect8x8 } from './8x8/index.ts';
import { clevertap } from './clevertap/index.ts';
import { entra } from './entra/index.ts';
import { google } from './google/index.ts';
import { infobip } from './infobip/index.ts';
import { inocx } from './inocx/index.ts';
import { okta } from './okta/index.ts';
import { onelogin } from './onelogin/index.ts';
import type { Replica } from './replica.ts';
import { sipgate } from './sipgate/index.ts';

/** Every replica, each with an empty store. */
export const replicas = (): Replica[] => [
  sipgate(),
  clevertap(),
  okta(),
  entra(),
  google(),
  infobip(),
  onelogin(),
  connect8x8(),
  inocx(),
];
