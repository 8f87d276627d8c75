import type { Console } from '../model/console.ts';
import { general, signOn } from './okta/app.ts';
import { formats } from './okta/formats.ts';
import { instructions } from './okta/instructions.ts';
import { wizardFeedback, wizardGeneral } from './okta/wizard.ts';
import { wizardSaml } from './okta/wizard-saml.ts';

/**
 * Okta Admin Console. Always on the uncustomised `-admin` host (Okta's "Okta organizations"), whose
 * name a match pattern cannot say; the path `/admin/` can. Only the set-up instructions may also stand
 * on the org's own host.
 */
export const okta = {
  id: 'okta',
  side: 'idp',
  name: 'Okta',
  matches: [
    'https://*.okta.com/admin/*',
    'https://*.okta.com/app/*/setup/help/*',
    'https://*.okta-emea.com/admin/*',
    'https://*.okta-emea.com/app/*/setup/help/*',
    'https://*.oktapreview.com/admin/*',
    'https://*.oktapreview.com/app/*/setup/help/*',
    'https://*.okta-gov.com/admin/*',
    'https://*.okta-gov.com/app/*/setup/help/*',
    'https://*.okta.mil/admin/*',
    'https://*.okta.mil/app/*/setup/help/*',
  ],
  excludeMatches: [
    'https://www.okta.com/*',
    'https://help.okta.com/*',
    'https://support.okta.com/*',
    'https://developer.okta.com/*',
    'https://saml-doc.okta.com/*',
    'https://oinmanager.okta.com/*',
  ],
  account: [
    '^https://(?<org>[a-z0-9][a-z0-9-]*?)(?:-admin)?\\.(?<base>okta\\.com|okta-emea\\.com|oktapreview\\.com|okta-gov\\.com|okta\\.mil)/',
    '/saml-wizard/(?<new>create)',
    '/(?:app|saml-wizard/edit)/(?<appName>[^/?#]+)',
    // Several apps of one catalogue name are told apart by their ids; a custom app's name ends in a number.
    '/app/(?![^/]*_\\d+/)[^/]+/(?:instance/)?(?<appId>0oa[A-Za-z0-9]{17})',
  ],
  pages: [wizardSaml, wizardFeedback, wizardGeneral, general, signOn, instructions],
  formats,
  launcher: { from: '{ssoOrigin}/app/UserHome', grade: 'B' },
  sameIds: { externalKey: ['ssoUrl', 'idpEntityId', 'idpSloUrl', 'metadataUrl'] },
} satisfies Console;
