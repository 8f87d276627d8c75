import { NAME_ID_FORMATS } from '../model/choice.ts';
import type { Console } from '../model/console.ts';
import { ssoDialog, userManagement } from './8x8/pages.ts';

const GUID = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';

/**
 * 8x8 Connect, formerly Wavecell: User management > Configure Single Sign-On. Not 8x8 Work
 * (admin.8x8.com, sso.8x8.com), which is another product. The address names no customer; the ACS URL
 * alone does. It shows one value of its own: guides for Azure and Google speak of two, and publish
 * the other nowhere.
 */
export const connect8x8 = {
  id: '8x8',
  side: 'sp',
  name: '8x8 Connect',
  matches: ['https://connect.8x8.com/*', 'https://app.wavecell.com/*'],
  account: [],
  accountIn: 'accountGuid',
  pages: [ssoDialog, userManagement],
  formats: {
    acsUrl: [
      { pattern: `^https://connect\\.8x8\\.com/saml/auth/(?<accountGuid>${GUID})$`, grade: 'A' },
      { pattern: `^https://app\\.wavecell\\.com/saml/auth/(?<accountGuid>${GUID})$`, grade: 'A' },
    ],
    spInitiationUrl: [{ pattern: '^https://connect\\.8x8\\.com/login/sso$', grade: 'A' }],
  },
  derived: {
    spInitiationUrl: { from: 'https://connect.8x8.com/login/sso', grade: 'A' },
    spEntityId: {
      from: '{acsUrl}',
      ask: {
        en: ['8x8 Connect publishes no entity ID. Ask its support, or use the ACS URL.'],
        de: [
          '8x8 Connect veröffentlicht keine Entity-ID. Den Support fragen oder die ACS-URL nehmen.',
        ],
      },
      grade: 'C',
    },
  },
  demands: {
    nameIdFormat: NAME_ID_FORMATS.emailAddress,
    nameIdSource: 'email',
    recipientIsAcs: 'true',
    signatureAlgorithm: 'rsa-sha256',
    digestAlgorithm: 'sha256',
    binding: 'post',
  },
} satisfies Console;
