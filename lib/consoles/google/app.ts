import type { Page } from '../../model/console.ts';
import { APP_URLS, WIZARD_URLS } from './address.ts';
import {
  ACCESS,
  ADD_APP,
  APP_ACTIONS,
  APP_NAME,
  CONTINUE,
  FINISH,
  GROUP_ATTRIBUTE,
  GROUPS,
  MAPPING,
  OFF,
  ON,
  SAVE,
  SERVICE_STATUS,
  USER_ACCESS,
} from './app-labels.ts';
import { ENTITY_ID } from './idp-labels.ts';
import { ACS_URL } from './sp-labels.ts';

const APPS = { en: 'Apps > Web and mobile apps', de: 'Apps > Web- und mobile Apps' };

/** Step 1 of the wizard. */
export const appDetails: Page = {
  id: 'app-details',
  title: { en: ['App details'], de: ['App-Details'], ja: ['アプリの詳細'] },
  urls: WIZARD_URLS,
  marks: [{ text: ADD_APP }, { text: APP_NAME }],
  fields: { appName: { role: 'takes', labels: APP_NAME, required: true, grade: 'A' } },
  save: { labels: CONTINUE },
  path: {
    en: [`${APPS.en} > Add app > Add custom SAML app`],
    de: [`${APPS.de} > App hinzufügen > Benutzerdefinierte SAML-App hinzufügen`],
  },
};

/**
 * Step 4 of the wizard, and the same of a saved app. The rows of attributes are pairs of a list and a
 * box, one pair for each attribute, which no single value fills: the guide says so.
 */
export const attributeMapping: Page = {
  id: 'attribute-mapping',
  title: { en: ['Attribute mapping', 'SAML attribute mapping'], ja: ['属性のマッピング'] },
  urls: [...WIZARD_URLS, ...APP_URLS],
  marks: [{ text: MAPPING }, { text: GROUPS }],
  anyMark: true,
  not: [{ text: ACS_URL }],
  fields: {
    groupAttribute: { role: 'takes', labels: GROUP_ATTRIBUTE, within: GROUPS, grade: 'A' },
  },
  save: { labels: { ...SAVE, ...FINISH, en: ['Finish', 'Save'], ja: ['完了', '保存'] } },
  path: {
    en: [`${APPS.en} > your app > SAML attribute mapping`],
    de: [`${APPS.de} > Ihre App > SAML attribute mapping`],
  },
};

/** Who may use the app. Off for everyone when the wizard is finished. */
export const serviceStatus: Page = {
  id: 'service-status',
  title: SERVICE_STATUS,
  urls: APP_URLS,
  marks: [{ text: ON }, { text: OFF }],
  fields: {
    access: {
      role: 'takes',
      selectors: ['[role="radiogroup"]'],
      labels: SERVICE_STATUS,
      choices: ACCESS,
      grade: 'A',
    },
  },
  save: { labels: SAVE },
  path: {
    en: [`${APPS.en} > your app > User access`],
    de: [`${APPS.de} > Ihre App > Nutzerzugriff`],
  },
};

/**
 * The summary of a saved app, where *Entity ID* is the service provider's and *Certificate* the name
 * of the one that signs. Name ID, Start URL and Signed response stand in the editor only.
 */
export const app: Page = {
  id: 'app',
  title: { en: ['App settings'] },
  urls: APP_URLS,
  marks: [{ text: ACS_URL }, { text: APP_ACTIONS }],
  anyMark: true,
  fields: {
    access: { role: 'shows', labels: USER_ACCESS, choices: ACCESS, grade: 'A' },
    acsUrl: { role: 'shows', labels: ACS_URL, grade: 'A' },
    spEntityId: { role: 'shows', labels: ENTITY_ID, grade: 'A' },
  },
  path: { en: [`${APPS.en} > your app`], de: [`${APPS.de} > Ihre App`] },
};
