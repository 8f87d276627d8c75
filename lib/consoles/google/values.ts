import type { Labels, Page, PageField } from '../../model/console.ts';
import { APP_URLS, CERTIFICATES_URLS, WIZARD_URLS } from './address.ts';
import { CONTINUE } from './app-labels.ts';
import {
  CERTIFICATE,
  CERTIFICATES,
  ENTITY_ID,
  FINGERPRINT,
  IDENTITY_PROVIDER,
  SSO_URL,
} from './idp-labels.ts';
import { ACS_URL } from './sp-labels.ts';

const shown = (labels: Labels, grade: 'A' | 'C' = 'A'): PageField => ({
  role: 'shows',
  labels,
  grade,
});

/** The metadata's button makes a file in the page and has no address, so the values are read instead. */
const values = (certificate: Labels, grade: 'A' | 'C' = 'A'): Page['fields'] => ({
  ssoUrl: shown(SSO_URL, grade),
  idpEntityId: shown(ENTITY_ID, grade),
  certificate: shown(certificate, grade),
  certificateFingerprint: shown(FINGERPRINT, grade),
});

/** Step 2 of the wizard (the first for an app of the catalogue): Google's values before the SP's. */
export const identityProvider: Page = {
  id: 'identity-provider',
  title: IDENTITY_PROVIDER,
  urls: WIZARD_URLS,
  marks: [{ text: SSO_URL }],
  not: [{ text: ACS_URL }],
  fields: values(CERTIFICATE),
  save: { labels: CONTINUE },
  path: {
    en: ['Apps > Web and mobile apps > Add app > Add custom SAML app > Continue'],
    de: [
      'Apps > Web- und mobile Apps > App hinzufügen > Benutzerdefinierte SAML-App hinzufügen > Weiter',
    ],
  },
};

/** The dialog behind *Download metadata* of a saved app; described by a vendor's guide only. */
export const metadataDialog: Page = {
  id: 'metadata-dialog',
  title: { en: ['Download metadata'], ja: ['メタデータをダウンロード'] },
  urls: APP_URLS,
  marks: [{ text: SSO_URL }],
  scope: [{ selector: '[role="dialog"]' }, { selector: 'dialog' }],
  fields: values(CERTIFICATE, 'C'),
  path: {
    en: ['Apps > Web and mobile apps > your app > Download metadata'],
    de: ['Apps > Web- und mobile Apps > Ihre App > Download metadata'],
  },
};

/** Security > Authentication > SSO with SAML applications. */
export const organization: Page = {
  id: 'organization',
  title: { en: ['SSO with SAML applications', 'SSO with Google as SAML IdP'] },
  urls: CERTIFICATES_URLS,
  marks: [{ text: SSO_URL }],
  fields: values(CERTIFICATES),
  path: {
    en: ['Security > Authentication > SSO with SAML applications'],
    de: ['Security > Authentication > SSO with SAML applications'],
  },
};

/** The overlay behind *Manage certificates* of a saved app. */
export const certificates: Page = {
  id: 'certificates',
  title: { en: ['SAML certificates'] },
  urls: APP_URLS,
  marks: [{ text: { en: ['SAML certificates'] } }, { text: { en: ['Add certificate'] } }],
  scope: [{ selector: '[role="dialog"]' }, { selector: 'dialog' }],
  fields: {
    certificate: shown(CERTIFICATES, 'C'),
    certificateFingerprint: shown(FINGERPRINT, 'C'),
  },
  path: {
    en: ['Apps > Web and mobile apps > your app > Service provider details > Manage certificates'],
    de: [
      'Apps > Web- und mobile Apps > Ihre App > Details zum Dienstanbieter > Manage certificates',
    ],
  },
};
