import { NAME_ID_FORMATS } from '../model/choice.ts';
import type { Console } from '../model/console.ts';
import { domain, sso } from './sipgate/pages.ts';

const REALM = '^https://login\\.sipgate\\.com/auth/realms/(?<realm>[^/?#]+)';
const ANY = '^https://(?:[a-z0-9.-]+\\.)?sipgate\\.(?:com|de|co\\.uk)/.+';

/**
 * sipgate: Account > Single Sign-on. The shapes of its values are not published; login.sipgate.com is
 * a Keycloak (sipgate's API documentation), hence the first form of each.
 */
export const sipgate = {
  id: 'sipgate',
  side: 'sp',
  name: 'sipgate',
  matches: ['https://app.sipgate.com/*'],
  account: [],
  pages: [sso, domain],
  formats: {
    acsUrl: [
      { pattern: `${REALM}/broker/(?<alias>[^/]+)/endpoint(?:/clients/[^/]+)?$`, grade: 'C' },
      { pattern: ANY, grade: 'C' },
    ],
    spEntityId: [
      { pattern: `${REALM}$`, grade: 'C' },
      { pattern: ANY, grade: 'C' },
      { pattern: '^urn:[A-Za-z0-9:._-]*sipgate[A-Za-z0-9:._-]*$', grade: 'C' },
    ],
  },
  signIn: { from: 'https://login.sipgate.com/', grade: 'A' },
  sameIds: { realm: ['acsUrl', 'spEntityId'] },
  demands: {
    nameIdFormat: NAME_ID_FORMATS.emailAddress,
    nameIdSource: 'email',
    recipientIsAcs: 'true',
    signatureAlgorithm: 'rsa-sha256',
    digestAlgorithm: 'sha256',
    binding: 'post',
  },
} satisfies Console;
