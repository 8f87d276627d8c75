import type { Console } from '../model/console.ts';
import { configuration } from './onelogin/configuration.ts';
import { formats } from './onelogin/formats.ts';
import { creation, info } from './onelogin/info.ts';
import { nameIdDialog, parameters } from './onelogin/parameters.ts';
import { certificate, sso } from './onelogin/sso.ts';

/** Any host but those of regions and of the years before sub-domains. */
const HOST = '(?!(?:app|apps|admin|app-us|app-eu)\\.)[a-z0-9-]+';

/**
 * OneLogin's administration, in English only (guides in other languages print its English labels). The
 * account is its sub-domain and, on an app's pages, the app; a certificate's page names the sub-domain
 * alone. Hosts of regions and `app.` name nobody. *Trusted IdPs* on the same hosts is the
 * opposite direction, and is left alone.
 */
export const onelogin = {
  id: 'onelogin',
  side: 'idp',
  name: 'OneLogin',
  matches: ['https://*.onelogin.com/*'],
  excludeMatches: [
    'https://www.onelogin.com/*',
    'https://support.onelogin.com/*',
    'https://developers.onelogin.com/*',
    'https://api.us.onelogin.com/*',
    'https://api.eu.onelogin.com/*',
    'https://*.onelogin.com/trust/*',
  ],
  account: [
    `^https://(?<sub>${HOST})\\.onelogin\\.com/`,
    `^https://${HOST}\\.onelogin\\.com/(?:admin2?/)?apps/(?<new>new)/`,
    `^https://${HOST}\\.onelogin\\.com/(?:admin2?/)?apps/(?<appId>[0-9a-f-]+)(?:[/?#]|$)`,
  ],
  pages: [nameIdDialog, configuration, certificate, sso, parameters, creation, info],
  formats,
  // “App Home” (OneLogin KB, FAQ template for end users).
  launcher: { from: '{ssoOrigin}/', grade: 'A' },
  sameIds: { uuid: ['ssoUrl', 'idpEntityId'], sub: ['ssoUrl', 'idpSloUrl'] },
} satisfies Console;
