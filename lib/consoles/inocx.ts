import { NAME_ID_FORMATS } from '../model/choice.ts';
import type { Console } from '../model/console.ts';
import { connector, connectors, userCard } from './inocx/pages.ts';

const TENANT = '^https://(?<tenant>[a-z0-9-]+)\\.ino\\.cx';

/** Hosts of the product that are no customer's. */
const NOBODY = '(?!(?:help|www|maker|banner|reporter)\\.)';

/**
 * INO cx: Maker > SSO connectors. Entity ID and reply URL follow from the customer's host; the vendor's
 * page prints the second with a slash too many (`https://{{domain}}/.ino.cx/…`). A customer's own
 * domain is left to the generic recogniser, and a connector's Name, which no connection needs, is not
 * read.
 */
export const inocx = {
  id: 'inocx',
  side: 'sp',
  name: 'INO cx',
  matches: ['https://*.ino.cx/*'],
  excludeMatches: ['https://help.ino.cx/*', 'https://www.ino.cx/*'],
  account: [`^https://(?<tenant>${NOBODY}[a-z0-9-]+)\\.ino\\.cx(?:[/:?#]|$)`],
  pages: [connector, userCard, connectors],
  formats: {
    spEntityId: [{ pattern: `${TENANT}/api/saml/metadata$`, grade: 'A' }],
    acsUrl: [{ pattern: `${TENANT}/api/sso/login/callback$`, grade: 'A' }],
    spInitiationUrl: [
      {
        pattern: `${TENANT}/(?!api/saml/metadata$|api/sso/login/callback$)\\S*(?:sso|login)\\S*$`,
        grade: 'C',
      },
    ],
  },
  sameIds: { tenant: ['spEntityId', 'acsUrl'] },
  derived: {
    spEntityId: { from: 'https://{tenant}.ino.cx/api/saml/metadata', grade: 'A' },
    acsUrl: { from: 'https://{tenant}.ino.cx/api/sso/login/callback', grade: 'A' },
  },
  demands: {
    protocol: 'saml',
    nameIdFormat: NAME_ID_FORMATS.emailAddress,
    nameIdSource: 'email',
    recipientIsAcs: 'true',
    signatureAlgorithm: 'rsa-sha256',
    digestAlgorithm: 'sha256',
    binding: 'post',
  },
} satisfies Console;
