import type { Labels } from '../../model/console.ts';

type Choices = Readonly<Record<string, Labels>>;

/** The selects *Response* and *Assertion Signature* (Okta's help). */
export const SIGNED: Choices = {
  true: { en: ['Signed'], ja: ['署名付き', '署名済み'] },
  false: { en: ['Unsigned'], ja: ['未署名', '署名なし'] },
};

export const ENCRYPTED: Choices = {
  true: { en: ['Encrypted'], ja: ['暗号化済み'] },
  false: { en: ['Unencrypted'], ja: ['暗号化なし', '未暗号化'] },
};

/** *Application username*; what is neither e-mail nor Okta username is `other`. */
export const USERNAME: Choices = {
  email: { en: ['Email'], ja: ['メール', 'メールアドレス'] },
  username: { en: ['Okta username'], ja: ['Oktaユーザー名', 'Okta ユーザー名'] },
  other: {
    en: [
      'Okta username prefix',
      'Email prefix',
      'Custom',
      '(None)',
      'AD Employee ID',
      'AD SAM account name',
      'AD user principal name',
    ],
  },
};
