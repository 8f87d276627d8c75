import type { Console } from '../model/console.ts';
import { basicPane } from './entra/basic-pane.ts';
import { claimsPage } from './entra/claims.ts';
import { formats } from './entra/formats.ts';
import { createPane, signingPane } from './entra/other-panes.ts';
import { samlPage } from './entra/saml-page.ts';

/**
 * Microsoft Entra ID, formerly Azure AD. The page stands in the hash, which a match pattern cannot
 * say; frames are those of Microsoft's firewall list for the portal. The account is the app: the
 * address never names the tenant for sure.
 */
export const entra = {
  id: 'entra',
  side: 'idp',
  name: 'Microsoft Entra ID',
  matches: [
    'https://*.portal.azure.com/*',
    'https://entra.microsoft.com/*',
    'https://*.reactblade.portal.azure.net/*',
    'https://*.reactblade-ms.portal.azure.net/*',
    'https://*.reactblade-rc.portal.azure.net/*',
    'https://portal.azure.us/*',
    'https://entra.microsoft.us/*',
    'https://portal.azure.cn/*',
    'https://entra.microsoftonline.cn/*',
  ],
  account: [
    '#.*/Microsoft_AAD_[A-Za-z]+/(?<new>AppGallery)',
    '#.*/appId/(?<appId>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})',
  ],
  pages: [signingPane, basicPane, createPane, samlPage, claimsPage],
  formats,
  launcher: { from: 'https://myapps.microsoft.com/', grade: 'A' },
  sameIds: { tenantId: ['ssoUrl', 'idpEntityId', 'idpSloUrl', 'metadataUrl'] },
} satisfies Console;
