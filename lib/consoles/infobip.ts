import { NAME_ID_FORMATS } from '../model/choice.ts';
import type { Console } from '../model/console.ts';
import { setUp } from './infobip/set-up.ts';

/** The custom domain is a label of the customer's choice, not a DNS name. */
const LOGIN = '^https://(?<host>[a-z0-9.-]+)/login/saml/(?<domain>[A-Za-z0-9._-]+)';
const SP_ADDRESS = [{ pattern: `${LOGIN}$`, grade: 'A' }] as const;

/**
 * Infobip's web interface: Account settings > Security > Single Sign-On (SSO). An account can have a
 * host name of its own, which its addresses then name; on the common one only its custom domain does.
 * Names outside infobip.com cannot be known beforehand. The interface is translated into many
 * languages, but none of these settings' labels is published in another than English.
 */
export const infobip = {
  id: 'infobip',
  side: 'sp',
  name: 'Infobip',
  matches: ['https://*.infobip.com/*'],
  excludeMatches: ['https://www.infobip.com/*', 'https://*.infobip.com/login*'],
  account: ['^https://(?<host>[^/?#]+)'],
  accountIn: 'domain',
  pages: [setUp],
  formats: {
    acsUrl: [{ pattern: `${LOGIN}/callback$`, grade: 'A' }],
    spEntityId: SP_ADDRESS,
    spInitiationUrl: SP_ADDRESS,
  },
  sameIds: {
    domain: ['spEntityId', 'acsUrl', 'spInitiationUrl'],
    host: ['spEntityId', 'acsUrl', 'spInitiationUrl'],
  },
  demands: {
    nameIdFormat: NAME_ID_FORMATS.emailAddress,
    nameIdSource: 'email',
    recipientIsAcs: 'true',
    signatureAlgorithm: 'rsa-sha256',
    digestAlgorithm: 'sha256',
    binding: 'post',
    initiator: 'sp',
  },
  demandsWith: {
    autoCreateGroups: { groupAttribute: 'http://schemas.xmlsoap.org/claims/Group' },
  },
} satisfies Console;
