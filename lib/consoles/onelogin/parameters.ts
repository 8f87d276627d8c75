import type { Page } from '../../model/console.ts';
import { APP, SAVE, toTab } from './address.ts';
import { NAME_ID_VALUE } from './choices.ts';
import { LABELS } from './labels.ts';

/**
 * *Parameters*. A row does not tell whether its parameter is included in the assertion, only its
 * dialog does; so the attributes are a step of the guide and not a field.
 */
export const parameters: Page = {
  id: 'parameters',
  title: { en: ['Parameters'] },
  urls: [APP],
  marks: [{ text: { en: ['Credentials are'] } }, { text: LABELS.nameIdSource }],
  fields: {
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
