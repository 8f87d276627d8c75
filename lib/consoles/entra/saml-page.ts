import type { Page, PageField } from '../../model/console.ts';
import { FRAME, PATH_TO_SAML, SIGN_ON } from './address.ts';
import { SOURCES } from './claims.ts';
import { BASIC, CERTIFICATES, NOT_SAML, SET_UP } from './headings.ts';
import {
  CERTIFICATE,
  DOWNLOAD,
  IDENTIFIER,
  IDP_LOGOUT_URL,
  LOGIN_URL,
  METADATA_URL,
  METADATA_XML,
  THUMBPRINT,
  UNIQUE_USER,
} from './idp-labels.ts';
import { EMPTY, ENTITY_ID, LOGOUT_URL, RELAY_STATE, REPLY_URL, SIGN_ON_URL } from './sp-labels.ts';

/** A row of card 1, which shows what the pane saved. */
const saved = (labels: PageField['labels']): PageField => ({
  role: 'shows',
  ...(labels && { labels }),
  within: BASIC,
  placeholders: EMPTY,
  grade: 'B',
});

/** A copy box of card 4. */
const given = (labels: PageField['labels']): PageField => ({
  role: 'shows',
  ...(labels && { labels }),
  within: SET_UP,
  grade: 'A',
});

/** *SAML-based Sign-on* with its five cards (Microsoft's quickstart; public screenshots). */
export const samlPage: Page = {
  id: 'saml',
  title: {
    en: ['SAML-based Sign-on', 'Set up Single Sign-On with SAML'],
    de: ['SAML-basierte Anmeldung', 'Einmaliges Anmelden (SSO) mit SAML einrichten'],
  },
  urls: [SIGN_ON, FRAME],
  marks: [{ text: BASIC }, { text: METADATA_URL }, { text: IDENTIFIER }],
  anyMark: true,
  not: [{ text: NOT_SAML }],
  fields: {
    spEntityId: { ...saved(ENTITY_ID), several: true },
    acsUrl: { ...saved(REPLY_URL), several: true },
    spInitiationUrl: saved(SIGN_ON_URL),
    relayState: saved(RELAY_STATE),
    spSloUrl: saved(LOGOUT_URL),
    nameIdSource: { role: 'shows', labels: UNIQUE_USER, choices: SOURCES, grade: 'B' },
    certificateFingerprint: {
      role: 'shows',
      labels: THUMBPRINT,
      within: CERTIFICATES,
      grade: 'B',
    },
    metadataUrl: { role: 'shows', labels: METADATA_URL, within: CERTIFICATES, grade: 'A' },
    certificate: {
      role: 'shows',
      labels: CERTIFICATE,
      within: CERTIFICATES,
      link: { labels: DOWNLOAD },
      grade: 'A',
    },
    metadataXml: {
      role: 'shows',
      labels: METADATA_XML,
      within: CERTIFICATES,
      link: { labels: DOWNLOAD },
      grade: 'A',
    },
    ssoUrl: given(LOGIN_URL),
    idpEntityId: given(IDENTIFIER),
    idpSloUrl: given(IDP_LOGOUT_URL),
  },
  path: PATH_TO_SAML,
};
