import type { Labels } from '../../model/console.ts';

/**
 * Wordings of the wizard and of its read-only summary. English: Okta's help "SAML settings reference"
 * and screenshots since 2015; Japanese: the Japanese edition of that help and third-party guides.
 */
export const WIZARD = {
  acsUrl: {
    en: ['Single sign-on URL', 'Single sign on URL', 'SSO URL'],
    ja: ['シングルサインオンURL', 'シングル サインオンURL'],
  },
  recipientIsAcs: {
    en: ['Use this for Recipient URL and Destination URL'],
    ja: ['受信者のURLおよび移動先URLに使用'],
  },
  recipient: { en: ['Recipient URL'], ja: ['受信者のURL'] },
  destination: { en: ['Destination URL'], ja: ['宛先URL'] },
  spEntityId: {
    en: ['Audience URI (SP Entity ID)', 'Audience URI', 'Audience Restriction'],
    ja: ['オーディエンスURI（SPエンティティID）', '対象URI（SPエンティティID）'],
  },
  relayState: {
    en: ['Default RelayState', 'Default Relay State'],
    ja: ['デフォルトのリレー状態', 'デフォルトのRelayState'],
  },
  nameIdFormat: { en: ['Name ID format'], ja: ['名前IDのフォーマット'] },
  nameIdSource: {
    en: ['Application username', 'Application username format'],
    ja: ['アプリケーションのユーザー名'],
  },
  signResponse: { en: ['Response'], ja: ['レスポンス'] },
  signAssertion: { en: ['Assertion Signature'], ja: ['アサーション署名'] },
  signatureAlgorithm: { en: ['Signature Algorithm'], ja: ['署名アルゴリズム'] },
  digestAlgorithm: { en: ['Digest Algorithm'], ja: ['ダイジェストアルゴリズム'] },
  encryptAssertion: { en: ['Assertion Encryption'], ja: ['アサーション暗号化'] },
  spSloUrl: { en: ['Single Logout URL'], ja: ['シングルログアウトURL'] },
} as const satisfies Record<string, Labels>;

export const SAML_SETTINGS: Labels = { en: ['SAML Settings'], ja: ['SAML設定', 'SAML 設定'] };

export const ADVANCED: Labels = { en: ['Show Advanced Settings'], ja: ['詳細設定を表示'] };

export const MORE_DETAILS: Labels = { en: ['More details', 'More Details'] };

/** Stands under the box, and in its place where nothing was entered. */
export const NO_RELAY_STATE = { en: ['If no value is set, a blank RelayState is sent'] };
