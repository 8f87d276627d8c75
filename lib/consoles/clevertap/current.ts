import type { Page, PageField } from '../../model/console.ts';
import {
  ACS_URL,
  CREATE,
  DOMAINS,
  ENTITY_ID,
  SIGN_IN_URL,
  SIGNING_CERTIFICATE,
  SP_DETAILS,
} from './labels.ts';

/** The address is not published: any page of the dashboard, told apart by what stands on it. */
export const DASHBOARD = '^https://(?:[a-z0-9-]+\\.)?dashboard\\.clevertap\\.com/(?!login)';

const ssoUrl: PageField = { role: 'takes', labels: SIGN_IN_URL, required: true, grade: 'A' };
const organizationName: PageField = {
  role: 'takes',
  labels: { en: ['Organization name', 'Organisation name'] },
  required: true,
  grade: 'A',
};
const domains: PageField = { role: 'takes', labels: DOMAINS, required: true, grade: 'A' };

/** The window that opens at the right; it closes with *Create*, and only then has SP values. */
export const createConnection: Page = {
  id: 'create-connection',
  title: CREATE,
  urls: [DASHBOARD],
  marks: [{ text: CREATE }, { text: SIGN_IN_URL }],
  not: [{ text: SP_DETAILS }],
  scope: [
    { selector: '[role="dialog"]' },
    { selector: '[aria-modal="true"]' },
    { selector: 'dialog[open]' },
    { text: CREATE },
  ],
  fields: {
    ssoUrl,
    organizationName,
    certificate: {
      role: 'takes',
      labels: SIGNING_CERTIFICATE,
      required: true,
      form: 'pem',
      grade: 'A',
    },
    domains,
  },
  save: { labels: { en: ['Create', 'Create connection'] } },
  path: { en: ['Organization > SSO > Create SAML Connection'] },
};

/** The connection after *Create*: its SP values, and where a renewed certificate goes. */
export const connection: Page = {
  id: 'connection',
  title: { en: ['SAML Connection', 'SAML connection', 'SAML Configuration'] },
  urls: [DASHBOARD],
  marks: [{ text: SP_DETAILS }, { text: { en: ['Add new certificate'] } }],
  anyMark: true,
  fields: {
    acsUrl: { role: 'shows', labels: ACS_URL, grade: 'A' },
    spEntityId: { role: 'shows', labels: ENTITY_ID, grade: 'A' },
    ssoUrl,
    organizationName,
    certificate: {
      role: 'takes',
      labels: { en: [...(SIGNING_CERTIFICATE.en ?? []), 'Paste Certificate', 'New certificate'] },
      form: 'pem',
      grade: 'A',
    },
    domains,
  },
  save: { labels: { en: ['Save'] } },
  path: {
    en: ['Organization > SSO > your connection'],
    de: ['Organization > SSO > Ihre Verbindung'],
  },
};
