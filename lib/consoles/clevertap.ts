import { NAME_ID_FORMATS } from '../model/choice.ts';
import type { Console } from '../model/console.ts';
import { connection, createConnection } from './clevertap/current.ts';
import { ssoMetadata } from './clevertap/metadata.ts';

const ANY = '^https://(?:[a-z0-9.-]+\\.)?clevertap\\.com/.+';

/**
 * CleverTap: Organization > SSO, in two generations. The shapes of its values are not published; the
 * second form of each is the usual one of the kind of broker that the current page resembles.
 */
export const clevertap = {
  id: 'clevertap',
  side: 'sp',
  name: 'CleverTap',
  matches: ['https://*.dashboard.clevertap.com/*'],
  excludeMatches: ['https://*.dashboard.clevertap.com/login.html*'],
  account: [
    '^https://(?<region>[a-z]{2,4}\\d)\\.dashboard\\.clevertap\\.com/(?<accountId>(?:TEST-)?[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4})(?:[/?#]|$)',
  ],
  pages: [createConnection, connection, ssoMetadata],
  formats: {
    acsUrl: [
      {
        pattern: '^https://[^/?#]+/login/callback\\?connection=(?<connection>[^&#]+)$',
        grade: 'C',
      },
      { pattern: ANY, grade: 'C' },
    ],
    spEntityId: [
      { pattern: '^urn:auth0:(?<broker>[^:]+):(?<connection>.+)$', grade: 'C' },
      { pattern: ANY, grade: 'C' },
    ],
  },
  signIn: { from: 'https://{region}.dashboard.clevertap.com/login.html', grade: 'A' },
  sameIds: { connection: ['acsUrl', 'spEntityId'] },
  demands: {
    nameIdFormat: NAME_ID_FORMATS.emailAddress,
    nameIdSource: 'email',
    signatureAlgorithm: 'rsa-sha256',
    digestAlgorithm: 'sha256',
    binding: 'post',
    recipientIsAcs: 'true',
    attributes: 'name\nemail',
  },
  // Its guide for Google has the response signed, the others the assertion.
  takesSignedResponse: true,
  givesAfterSave: true,
} satisfies Console;
