import type { Page, PageField } from '../../model/console.ts';
import { NAME_ID_FORMAT_WORDINGS } from '../wordings.ts';
import {
  CERTIFICATE,
  CONNECTORS,
  ENDPOINT,
  ENTITY_ID,
  IDENTIFIER_FORMAT,
  ISSUER_URL,
  PATH,
  REFERENCE,
  REPLY_URL,
  TYPE,
} from './labels.ts';

/** The Maker's addresses are not published: any of a customer's host, told apart by what stands there. */
const URLS = ['^https://(?!(?:help|www)\\.)[a-z0-9-]+\\.ino\\.cx(?:[/:?#]|$)'];

const FORM = [
  { selector: '[role="dialog"]' },
  { selector: '[aria-modal="true"]' },
  { selector: 'dialog[open]' },
];

const connectorReference: PageField = {
  role: 'takes',
  labels: REFERENCE,
  // The help centre prints an en dash; a hyphen is meant.
  accepts: '^[A-Za-z0-9_.+@-]*$',
  grade: 'A',
};

const protocol: PageField = {
  role: 'takes',
  labels: TYPE,
  choices: {
    saml: { en: ['SAML v2', 'SAML V2', 'SAMLv2', 'SAML 2.0'] },
    oauth: { en: ['OAUTH 2', 'OAUTH2', 'OAuth 2.0'] },
  },
  grade: 'A',
};

/** The form once its *Type* is *SAML v2*. */
export const connector: Page = {
  id: 'connector',
  title: { en: ['SSO connector', 'SSO plugin'], fr: ['Connecteur SSO'] },
  urls: URLS,
  marks: [{ text: ISSUER_URL }, { text: ENDPOINT }, { text: CERTIFICATE }],
  scope: FORM,
  fields: {
    connectorReference,
    protocol,
    idpEntityId: { role: 'takes', labels: ISSUER_URL, required: true, grade: 'A' },
    ssoUrl: { role: 'takes', labels: ENDPOINT, required: true, grade: 'A' },
    nameIdFormat: {
      role: 'takes',
      labels: IDENTIFIER_FORMAT,
      choices: NAME_ID_FORMAT_WORDINGS,
      required: true,
      grade: 'A',
    },
    certificate: {
      role: 'takes',
      labels: CERTIFICATE,
      required: true,
      form: 'pem',
      grade: 'A',
    },
    spEntityId: { role: 'shows', labels: ENTITY_ID, grade: 'C' },
    acsUrl: { role: 'shows', labels: REPLY_URL, grade: 'C' },
  },
  save: {
    labels: {
      en: ['Save', 'Add SSO connector', 'Add', 'Create', 'Update'],
      fr: ['Enregistrer', 'Ajouter', 'Créer', 'Valider'],
    },
  },
  path: PATH,
};

/** The list, the form before its *Type* is chosen, and connectors for OAuth, which are no concern here. */
export const connectors: Page = {
  id: 'connectors',
  title: CONNECTORS,
  urls: URLS,
  marks: [{ text: CONNECTORS }, { text: REFERENCE }, { text: TYPE }],
  // The module of the same look beside it.
  not: [
    { text: { en: ['Add authentication method', 'Authentication methods'] } },
    { text: CERTIFICATE },
  ],
  scope: FORM,
  fields: { connectorReference, protocol },
  path: PATH,
};

/** Where each user is tied to the connector. */
export const userCard: Page = {
  id: 'user-card',
  title: { en: ['User card'], fr: ['Fiche utilisateur'] },
  urls: URLS,
  marks: [{ text: { en: ['User card'], fr: ['Fiche utilisateur'] } }, { text: CONNECTORS }],
  fields: {},
  path: { en: ['Maker > User > User card > SSO connectors'] },
};
