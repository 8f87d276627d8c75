import type { Page, PageField } from '../../model/console.ts';
import { DIGEST_WORDINGS, NAME_ID_FORMAT_WORDINGS, SIGNATURE_WORDINGS } from '../wordings.ts';
import { INSTANCE } from './address.ts';
import { ENCRYPTED, SIGNED, USERNAME } from './choices.ts';
import { MORE_DETAILS, NO_RELAY_STATE, SAML_SETTINGS, WIZARD } from './labels.ts';

const RELAY_STATE = { labels: WIZARD.relayState, placeholders: NO_RELAY_STATE };

const shown = (field: Omit<PageField, 'role'>): PageField => ({ role: 'shows', ...field });

/** General tab: the read-only summary of what the wizard saved. */
export const general: Page = {
  id: 'general',
  title: { en: ['General'], ja: ['一般'] },
  urls: [`${INSTANCE}(?:#tab-general.*)?$`],
  marks: [{ text: SAML_SETTINGS }, { text: WIZARD.spEntityId }],
  fields: {
    acsUrl: shown({ labels: WIZARD.acsUrl, grade: 'B' }),
    recipient: shown({ labels: WIZARD.recipient, grade: 'B' }),
    destination: shown({ labels: WIZARD.destination, grade: 'B' }),
    spEntityId: shown({ labels: WIZARD.spEntityId, grade: 'B' }),
    relayState: shown({ ...RELAY_STATE, grade: 'B' }),
    nameIdFormat: shown({
      labels: WIZARD.nameIdFormat,
      choices: NAME_ID_FORMAT_WORDINGS,
      grade: 'B',
    }),
    nameIdSource: shown({ labels: WIZARD.nameIdSource, choices: USERNAME, grade: 'B' }),
    signResponse: shown({ labels: WIZARD.signResponse, choices: SIGNED, grade: 'B' }),
    signAssertion: shown({ labels: WIZARD.signAssertion, choices: SIGNED, grade: 'B' }),
    signatureAlgorithm: shown({
      labels: WIZARD.signatureAlgorithm,
      choices: SIGNATURE_WORDINGS,
      grade: 'B',
    }),
    digestAlgorithm: shown({
      labels: WIZARD.digestAlgorithm,
      choices: DIGEST_WORDINGS,
      grade: 'B',
    }),
    encryptAssertion: shown({ labels: WIZARD.encryptAssertion, choices: ENCRYPTED, grade: 'B' }),
    spSloUrl: shown({ labels: WIZARD.spSloUrl, grade: 'B' }),
  },
  path: {
    en: ['Applications > Applications > your app > General'],
    de: ['Applications > Applications > Ihre App > General'],
  },
};

/**
 * Sign On tab (*Authentication* where Identity Threat Protection is on). Labels under *Metadata
 * details*: Okta's OIN submission guide; the classic look has only the metadata link.
 */
export const signOn: Page = {
  id: 'sign-on',
  title: { en: ['Sign On', 'Authentication', 'Sign-On Options'], ja: ['サインオン'] },
  urls: [`${INSTANCE}(?:#tab-(?!general|assignments|import|people|groups).*)?$`],
  marks: [
    { text: { en: ['Metadata details'] } },
    { text: { en: ['SAML Signing Certificates'], ja: ['SAML署名証明書'] } },
    { text: { en: ['Identity Provider metadata'], ja: ['IDプロバイダーメタデータ'] } },
    { text: { en: ['View SAML setup instructions', 'View Setup Instructions'] } },
  ],
  anyMark: true,
  fields: {
    metadataUrl: shown({
      labels: { en: ['Metadata URL'], ja: ['メタデータURL', 'メタデータ URL'] },
      link: {
        labels: {
          en: ['View IdP metadata', 'Identity Provider metadata'],
          ja: ['IdPメタデータを表示', 'IdP メタデータの表示', 'IDプロバイダーメタデータ'],
        },
        href: '/sso/saml/metadata(?:\\?|$)',
      },
      grade: 'A',
    }),
    ssoUrl: shown({
      labels: { en: ['Sign on URL'], ja: ['サインオンURL', 'サインオン URL'] },
      fold: MORE_DETAILS,
      grade: 'A',
    }),
    idpSloUrl: shown({
      labels: { en: ['Sign out URL'], ja: ['サインアウトURL', 'サインアウト URL'] },
      fold: MORE_DETAILS,
      grade: 'A',
    }),
    idpEntityId: shown({
      labels: { en: ['Issuer'], ja: ['発行者'] },
      fold: MORE_DETAILS,
      grade: 'A',
    }),
    certificate: shown({
      labels: { en: ['Signing Certificate'], ja: ['署名証明書'] },
      link: {
        labels: { en: ['Download certificate', 'Download'], ja: ['証明書をダウンロード'] },
        href: '/admin/org/security/[^/]+/cert',
      },
      fold: MORE_DETAILS,
      grade: 'A',
    }),
    relayState: shown({ ...RELAY_STATE, grade: 'A' }),
    nameIdSource: shown({ labels: WIZARD.nameIdSource, choices: USERNAME, grade: 'A' }),
  },
  path: {
    en: ['Applications > Applications > your app > Sign On > More details'],
    de: ['Applications > Applications > Ihre App > Sign On > More details'],
  },
};
