import { connect8x8 } from '../tests/browser/consoles/8x8.ts';
import { clevertap } from '../tests/browser/consoles/clevertap.ts';
import { entra } from '../tests/browser/consoles/entra.ts';
import { google } from '../tests/browser/consoles/google.ts';
import { infobip } from '../tests/browser/consoles/infobip.ts';
import { inocx } from '../tests/browser/consoles/inocx.ts';
import { okta } from '../tests/browser/consoles/okta.ts';
import { onelogin } from '../tests/browser/consoles/onelogin.ts';
import { sipgate } from '../tests/browser/consoles/sipgate.ts';

/** Where each console's journey begins in the sandbox. */
export const PLACES: readonly { name: string; address: string; signIn?: string }[] = [
  {
    name: 'sipgate',
    address: sipgate.settings,
    signIn: 'https://login.sipgate.com/sso/start',
  },
  {
    name: 'CleverTap',
    address: clevertap.settings,
    signIn: 'https://eu1.dashboard.clevertap.com/login.html',
  },
  {
    name: 'Infobip',
    address: infobip.settings,
    signIn: 'https://portal.infobip.com/login/saml/acme',
  },
  {
    name: '8x8 Connect',
    address: connect8x8.userManagement,
    signIn: 'https://connect.8x8.com/login/sso',
  },
  { name: 'INO cx', address: inocx.connectors },
  { name: 'Okta', address: okta.wizard },
  { name: 'Entra', address: entra.singleSignOn },
  { name: 'Google', address: google.apps },
  { name: 'OneLogin', address: onelogin.newApp },
];
