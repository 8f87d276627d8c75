import type { Page } from '../../model/console.ts';
import { INSTRUCTIONS } from './address.ts';

/**
 * *View SAML setup instructions*: a plain page, on the admin host or the org's own. Its numbers shift
 * when single logout is on, so only labels count. Wordings: Okta's screenshots; the second ones are of
 * catalogue apps.
 */
export const instructions: Page = {
  id: 'instructions',
  title: { en: ['How to Configure SAML 2.0 for * Application', 'How to Configure SAML 2.0 for *'] },
  urls: [INSTRUCTIONS],
  marks: [
    { text: { en: ['Identity Provider Single Sign-On URL', 'Identity Provider HTTP POST URL'] } },
    { text: { en: ['Identity Provider Issuer'] } },
    { text: { en: ['X.509 Certificate'] } },
  ],
  anyMark: true,
  fields: {
    ssoUrl: {
      role: 'shows',
      labels: {
        en: ['Identity Provider Single Sign-On URL', 'The Identity Provider HTTP POST URL is'],
        ja: ['IDプロバイダーのシングルサインオンURL'],
      },
      grade: 'A',
    },
    idpSloUrl: {
      role: 'shows',
      labels: {
        en: ['Identity Provider Single Logout URL'],
        ja: ['IDプロバイダーのシングルログアウトURL'],
      },
      grade: 'A',
    },
    idpEntityId: {
      role: 'shows',
      labels: {
        en: ['Identity Provider Issuer', 'The Identity Provider Issuer is'],
        ja: ['IDプロバイダーの発行者'],
      },
      grade: 'A',
    },
    certificate: {
      role: 'shows',
      labels: { en: ['X.509 Certificate'], ja: ['X.509証明書', 'X.509 証明書'] },
      grade: 'A',
    },
    metadataXml: {
      role: 'shows',
      labels: {
        en: [
          'Provide the following IDP metadata to your SP provider.',
          'Provide the following IDP metadata to your SP provider',
        ],
      },
      grade: 'A',
    },
  },
  path: {
    en: ['Applications > Applications > your app > Sign On > View SAML setup instructions'],
    de: ['Applications > Applications > Ihre App > Sign On > View SAML setup instructions'],
  },
};
