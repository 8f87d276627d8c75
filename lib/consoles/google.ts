import type { Console } from '../model/console.ts';
import { ACCOUNT, OTHER_DIRECTION } from './google/address.ts';
import { app, appDetails, attributeMapping, serviceStatus } from './google/app.ts';
import { formats } from './google/formats.ts';
import { serviceProvider, serviceProviderEditor } from './google/service-provider.ts';
import { certificates, identityProvider, metadataDialog, organization } from './google/values.ts';

/**
 * Google Admin console, of Google Workspace and Cloud Identity. It has one host for all customers; the
 * address names the login and the app, and the values name the customer (`idpid`).
 */
export const google = {
  id: 'google',
  side: 'idp',
  name: 'Google Workspace',
  matches: ['https://admin.google.com/*'],
  foreign: OTHER_DIRECTION,
  account: ACCOUNT,
  pages: [
    identityProvider,
    serviceProvider,
    metadataDialog,
    certificates,
    serviceProviderEditor,
    attributeMapping,
    serviceStatus,
    app,
    organization,
    appDetails,
  ],
  formats,
  sameIds: { idpid: ['ssoUrl', 'idpEntityId'] },
  showsFirst: true,
} satisfies Console;
