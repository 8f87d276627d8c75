import type { Page } from '../../model/console.ts';
import { APP_URLS, WIZARD_URLS } from './address.ts';
import { CONTINUE, SAVE } from './app-labels.ts';
import { FORMATS, SOURCES } from './choices.ts';
import { ENTITY_ID } from './idp-labels.ts';
import {
  ACS_URL,
  EDITOR,
  NAME_ID,
  NAME_ID_FORMAT,
  SERVICE_PROVIDER,
  SIGNED_RESPONSE,
  START_URL,
} from './sp-labels.ts';

/**
 * Start URL is the RelayState of a sign-in that starts at Google, not the SP's login. *Signed
 * response* signs the response **instead of** the assertion. Google has no recipient, no audience
 * apart from the entity ID, no algorithms, no logout, no encryption.
 */
const fields: Page['fields'] = {
  acsUrl: { role: 'takes', labels: ACS_URL, required: true, grade: 'A' },
  spEntityId: { role: 'takes', labels: ENTITY_ID, required: true, grade: 'A' },
  relayState: { role: 'takes', labels: START_URL, grade: 'A' },
  signResponse: { role: 'takes', labels: SIGNED_RESPONSE, grade: 'A' },
  nameIdFormat: { role: 'takes', labels: NAME_ID_FORMAT, choices: FORMATS, grade: 'A' },
  nameIdSource: { role: 'takes', labels: NAME_ID, choices: SOURCES, grade: 'A' },
};

/** Step 3 of the wizard. */
export const serviceProvider: Page = {
  id: 'service-provider',
  title: SERVICE_PROVIDER,
  urls: WIZARD_URLS,
  marks: [{ text: ACS_URL }],
  fields,
  save: { labels: CONTINUE },
  path: {
    en: ['Apps > Web and mobile apps > Add app > Add custom SAML app > Continue > Continue'],
    de: [
      'Apps > Web- und mobile Apps > App hinzufügen > Benutzerdefinierte SAML-App hinzufügen > Weiter > Weiter',
    ],
  },
};

/**
 * The same of a saved app. Its *Certificate* is a list of names, which says which one signs for this
 * app and holds no certificate.
 */
export const serviceProviderEditor: Page = {
  id: 'service-provider-editor',
  title: SERVICE_PROVIDER,
  urls: APP_URLS,
  marks: [{ text: ACS_URL }, { text: EDITOR }],
  fields,
  save: { labels: SAVE },
  path: {
    en: ['Apps > Web and mobile apps > your app > Service provider details'],
    de: ['Apps > Web- und mobile Apps > Ihre App > Details zum Dienstanbieter'],
  },
};
