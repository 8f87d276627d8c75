import type { Page } from '../../model/console.ts';
import { APP, SAVE, toTab } from './address.ts';
import { NAME_ID_VALUE } from './choices.ts';
import { LABELS } from './labels.ts';

/** The table is headed by the connector's name, today's first. */
const CONNECTORS = ['SAML Custom Connector (Advanced)', 'SAML Test Connector (Advanced)'];

/**
 * *Parameters*. Names of the rows are read, and a missing one is found. A row does not tell whether its
 * parameter is included in the assertion, only its dialog does; so a step of the guide stays.
 */
export const parameters: Page = {
  id: 'parameters',
  title: { en: ['Parameters'] },
  urls: [APP],
  marks: [{ text: { en: ['Credentials are'] } }, { text: LABELS.nameIdSource }],
  fields: {
    attributes: {
      role: 'shows',
      labels: { en: CONNECTORS.map((name) => `${name} Field`) },
      several: true,
      placeholders: LABELS.nameIdSource,
      grade: 'B',
    },
    nameIdSource: {
      role: 'shows',
      labels: LABELS.nameIdSource,
      choices: NAME_ID_VALUE,
      grade: 'B',
    },
  },
  path: toTab('Parameters'),
};

const EDIT = {
  en: ['Edit Field NameID value', 'Edit Field NameID (fka Email)', 'Edit Field NameID (Subject)'],
};

/** The dialog behind the NameID's row, over *Parameters*; its Save is followed by that of the page. */
export const nameIdDialog: Page = {
  id: 'name-id',
  title: EDIT,
  urls: [APP],
  marks: [{ text: EDIT }],
  scope: [{ selector: '[role="dialog"]' }, { selector: '#popup_content' }, { text: EDIT }],
  fields: {
    nameIdSource: {
      role: 'takes',
      labels: { en: ['Value'] },
      choices: NAME_ID_VALUE,
      grade: 'B',
    },
  },
  save: SAVE,
  path: toTab('Parameters > NameID value'),
};
