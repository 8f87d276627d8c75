import type { Labels, Page } from '../../model/console.ts';

/** Its pages' addresses are not published: any but the login's, told apart by what stands there. */
const URLS = ['^https://connect\\.8x8\\.com/(?!login)', '^https://app\\.wavecell\\.com/(?!login)'];

const TITLE: Labels = {
  en: ['Configure Single Sign-On', 'Configure Single Sign-On (SSO)', 'Single Sign-On (SSO)'],
};

/** The question over the dialog, before single sign-on is switched off. */
const DISABLING: Labels = {
  en: ['You are about to deactivate SSO, do you really want to do this?'],
};

const IDP_URL: Labels = { en: ['Identity Provider URL'] };
const IDP_ISSUER: Labels = { en: ['Identity Provider Issuer'] };

/**
 * The dialog over *User Management*, before and after it was saved (then disabled until *Edit*). Its
 * “has been configured” stands there before anything is, and proves nothing.
 */
export const ssoDialog: Page = {
  id: 'sso',
  title: TITLE,
  urls: URLS,
  marks: [{ text: IDP_URL }, { text: IDP_ISSUER }],
  not: [{ text: DISABLING }],
  scope: [
    { selector: '[role="dialog"]' },
    { selector: '[aria-modal="true"]' },
    { selector: 'dialog[open]' },
    { text: TITLE },
  ],
  fields: {
    acsUrl: { role: 'shows', unlabelled: true, grade: 'A' },
    spEntityId: {
      role: 'shows',
      labels: {
        en: ['Entity ID', 'SP Entity ID', 'Service Provider Entity ID', 'Identifier (Entity ID)'],
      },
      grade: 'C',
    },
    ssoUrl: { role: 'takes', labels: IDP_URL, required: true, grade: 'A' },
    idpEntityId: { role: 'takes', labels: IDP_ISSUER, required: true, grade: 'A' },
    certificate: {
      role: 'takes',
      labels: { en: ['Key x509 Certificate', 'Key X.509 Certificate'] },
      required: true,
      form: 'pem',
      grade: 'A',
    },
  },
  save: { labels: { en: ['Save'] } },
  path: { en: ['Gear icon > User management > Configure Single Sign-On'] },
};

/** Where the dialog is opened; shows nothing of the connection itself. */
export const userManagement: Page = {
  id: 'user-management',
  title: { en: ['User Management'] },
  urls: URLS,
  marks: [
    { text: { en: ['User Management'] } },
    { text: { en: ['Configure Single Sign-On', 'Change Setting', 'Change Settings'] } },
  ],
  not: [{ text: DISABLING }],
  fields: {},
  path: { en: ['Gear icon > User management'] },
};
