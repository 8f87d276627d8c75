import type { Page } from '../../model/console.ts';
import { ADD_DOMAIN, IDP_DATA, PATH, SP_DATA, SSO } from './labels.ts';

/** The address is not published: any path of the app, told apart by what stands on the page. */
const URL = '^https://app\\.sipgate\\.com/';

const ENTITY_ID = { en: ['Entity ID', 'Entity-ID'], de: ['Entity-ID', 'Entity ID'] };

/** *Service Provider data* and *Identity Provider data*; both hold an *Entity ID*. */
export const sso: Page = {
  id: 'sso',
  title: SSO,
  urls: [URL],
  marks: [{ text: SP_DATA }, { text: IDP_DATA }],
  anyMark: true,
  fields: {
    acsUrl: {
      role: 'shows',
      labels: { en: ['ACS URL', 'ACS-URL'], de: ['ACS-URL', 'ACS URL'] },
      within: SP_DATA,
      grade: 'A',
    },
    spEntityId: { role: 'shows', labels: ENTITY_ID, within: SP_DATA, grade: 'A' },
    ssoUrl: {
      role: 'takes',
      labels: { en: ['SSO URL', 'SSO-URL'], de: ['SSO-URL', 'SSO URL'] },
      within: IDP_DATA,
      required: true,
      grade: 'A',
    },
    idpEntityId: {
      role: 'takes',
      labels: ENTITY_ID,
      within: IDP_DATA,
      required: true,
      grade: 'A',
    },
    certificate: {
      role: 'takes',
      labels: { en: ['Certificate'], de: ['Zertifikat'] },
      within: IDP_DATA,
      required: true,
      form: 'pem',
      grade: 'A',
    },
    ssoEnabled: {
      role: 'takes',
      selectors: ['[role="switch"]'],
      labels: {
        en: ['Enable SSO login', 'SSO login', 'Activate SSO login', 'Enable SSO', 'SSO active'],
        de: [
          'SSO-Login aktivieren',
          'SSO-Login',
          'SSO Login aktivieren',
          'SSO aktivieren',
          'SSO aktiv',
        ],
      },
      grade: 'C',
    },
  },
  save: {
    labels: { en: ['Save', 'Save changes'], de: ['Speichern', 'Änderungen speichern'] },
    selectors: ['[role="switch"]'],
  },
  path: PATH,
};

/** Before a domain is verified the page has no more than the list of domains. */
export const domain: Page = {
  id: 'domain',
  title: SSO,
  urls: [URL],
  marks: [{ text: SSO }, { text: ADD_DOMAIN }],
  not: [{ text: SP_DATA }, { text: IDP_DATA }],
  fields: {
    domain: {
      role: 'takes',
      labels: { en: ['Domain', 'Domain name'], de: ['Domain', 'Domainname', 'Domain-Name'] },
      grade: 'C',
    },
  },
  path: PATH,
};
