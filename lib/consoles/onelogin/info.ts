import type { Page } from '../../model/console.ts';
import { APP, NEW_APP, SAVE, toTab } from './address.ts';

const DISPLAY_NAME = { en: ['Display Name'] };
const VISIBLE = { en: ['Visible in portal'] };

/**
 * *Add SAML Custom Connector (Advanced)*. Its one tab is called Configuration too, but has only how the
 * app looks in the portal; the others come with the first Save.
 */
export const creation: Page = {
  id: 'add-app',
  title: { en: ['Add SAML Custom Connector (Advanced)', 'Add SAML Test Connector (Advanced)'] },
  urls: [NEW_APP],
  marks: [{ text: DISPLAY_NAME }],
  fields: { appName: { role: 'takes', labels: DISPLAY_NAME, required: true, grade: 'B' } },
  save: SAVE,
  path: {
    en: ['Applications > Applications > Add App > SAML Custom Connector (Advanced)'],
    de: ['Applications > Applications > Add App > SAML Custom Connector (Advanced)'],
  },
};

export const info: Page = {
  id: 'info',
  title: { en: ['Info'] },
  urls: [APP],
  marks: [{ text: DISPLAY_NAME }, { text: VISIBLE }],
  fields: { appName: { role: 'takes', labels: DISPLAY_NAME, required: true, grade: 'B' } },
  save: SAVE,
  path: toTab('Info'),
};
