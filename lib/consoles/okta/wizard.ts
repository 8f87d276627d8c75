import type { Page } from '../../model/console.ts';
import { WIZARD_URL } from './address.ts';

/** Step 1 of the wizard (Okta's help, "Create SAML app integrations"). */
export const wizardGeneral: Page = {
  id: 'wizard-general',
  title: { en: ['General Settings'], ja: ['一般設定'] },
  urls: [WIZARD_URL],
  marks: [{ text: { en: ['App name'], ja: ['アプリ名'] } }],
  not: [{ selector: 'input[name="postBackURL"]' }],
  fields: {
    appName: {
      role: 'takes',
      labels: { en: ['App name', 'Application label'], ja: ['アプリ名'] },
      required: true,
      grade: 'A',
    },
  },
  save: {
    selectors: ['.o-form-button-bar [data-type="save"]', 'input[value="Next"]'],
    labels: { en: ['Next'], ja: ['次へ'] },
  },
  path: {
    en: ['Applications > Applications > Create App Integration > SAML 2.0 > Next'],
    de: ['Applications > Applications > Create App Integration > SAML 2.0 > Next'],
  },
};

/** Step 3, whose *Finish* is the real save. It asks for nothing that a connection needs. */
export const wizardFeedback: Page = {
  id: 'wizard-feedback',
  title: { en: ['Feedback'], ja: ['フィードバック'] },
  urls: [WIZARD_URL],
  marks: [
    {
      text: {
        en: ['Help Okta Support understand how you configured this application*'],
      },
    },
    { text: { en: ["I'm an Okta customer adding an internal app"] } },
    { text: { ja: ['私は内部アプリを追加するOktaの顧客です'] } },
    { text: { en: ['This is an internal app that we have created'] } },
  ],
  anyMark: true,
  not: [{ selector: 'input[name="postBackURL"]' }],
  fields: {},
  save: {
    selectors: ['.o-form-button-bar [data-type="save"]', 'input[value="Finish"]'],
    labels: { en: ['Finish'], ja: ['終了'] },
  },
  path: {
    en: ['Configure SAML > Next'],
    de: ['Configure SAML > Next'],
  },
};
