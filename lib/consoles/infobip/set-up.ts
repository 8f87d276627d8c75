import type { Labels, Page } from '../../model/console.ts';

const ACS_URL: Labels = {
  en: [
    'SP Assertion Consumer Service (ACS) URL',
    'SP Assertion Consumer Service URL',
    'SP ACS URL',
    'Assertion Consumer Service (ACS) URL',
  ],
};

const ENTITY_ID: Labels = { en: ['SP Entity ID', 'SP EntityID'] };

const LOGIN_URL: Labels = { en: ['IdP Login URL', 'Identity Provider Login URL'] };

const CERTIFICATE: Labels = {
  en: ['IdP Signature Certificate', 'Identity Provider Signature Certificate'],
};

/** Behind *Configure*. Whether it is a page or a panel is not published, nor its address. */
export const setUp: Page = {
  id: 'sso-setup',
  title: { en: ['Single Sign-On (SSO)', 'SSO setup', 'Single Sign-On'] },
  urls: ['^https://(?!www\\.)[a-z0-9.-]+\\.infobip\\.com/(?!login(?:[/?#]|$))'],
  marks: [{ text: ENTITY_ID }, { text: ACS_URL }, { text: LOGIN_URL }, { text: CERTIFICATE }],
  anyMark: true,
  scope: [
    { selector: '[role="dialog"]' },
    { selector: '[aria-modal="true"]' },
    { selector: 'dialog[open]' },
  ],
  fields: {
    spEntityId: { role: 'shows', typed: true, labels: ENTITY_ID, grade: 'A' },
    acsUrl: { role: 'shows', typed: true, labels: ACS_URL, grade: 'A' },
    spInitiationUrl: {
      role: 'shows',
      typed: true,
      labels: { en: ['SP Initiation URL', 'SSO (SP Initiation) URL', 'SSO URL (SP Initiation)'] },
      grade: 'A',
    },
    domain: { role: 'takes', labels: { en: ['Custom domain', 'Your custom domain'] }, grade: 'C' },
    ssoUrl: { role: 'takes', labels: LOGIN_URL, required: true, grade: 'A' },
    idpEntityId: {
      role: 'takes',
      labels: { en: ['Identity Provider Issuer', 'IdP Issuer'] },
      required: true,
      grade: 'A',
    },
    certificate: {
      role: 'takes',
      labels: CERTIFICATE,
      required: true,
      form: 'pemOneLine',
      grade: 'A',
    },
    autoCreateUsers: {
      role: 'takes',
      labels: { en: ['Auto-create users', 'Automatically create users'] },
      grade: 'A',
    },
    autoCreateGroups: {
      role: 'takes',
      labels: { en: ['Auto-create groups', 'Automatically create groups'] },
      grade: 'A',
    },
  },
  save: { labels: { en: ['Save', 'Save changes', 'Save configuration', 'Apply'] } },
  path: { en: ['Account settings > Security > Single Sign-On (SSO) > Configure'] },
};
