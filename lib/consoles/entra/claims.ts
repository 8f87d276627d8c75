import { NAME_ID_FORMATS } from '../../model/choice.ts';
import type { Labels, Page } from '../../model/console.ts';
import { CLAIMS_BLADE } from './address.ts';
import { CLAIMS } from './headings.ts';
import { UNIQUE_USER } from './idp-labels.ts';

/** What the NameID is made of; on the blade its format stands behind that, in one text. */
export const SOURCES: Readonly<Record<string, Labels>> = {
  email: { en: ['user.mail', 'user.mail *'] },
  username: { en: ['user.userprincipalname', 'user.userprincipalname *'] },
};

const behind = (format: string): Labels => ({
  en: ['user.mail', 'user.userprincipalname'].map((s) => `${s} [nameid-format:${format}]`),
});

/** *Attributes & Claims*: names as they are sent. Its tables and its dialogs are filled by hand. */
export const claimsPage: Page = {
  id: 'claims',
  title: CLAIMS,
  urls: [CLAIMS_BLADE],
  marks: [{ text: { en: ['Claim name'], de: ['Anspruchsname'] } }],
  fields: {
    attributes: {
      role: 'shows',
      labels: { en: ['Claim name'], de: ['Anspruchsname'] },
      several: true,
      placeholders: UNIQUE_USER,
      grade: 'B',
    },
    nameIdSource: {
      role: 'shows',
      labels: UNIQUE_USER,
      choices: SOURCES,
      grade: 'B',
    },
    nameIdFormat: {
      role: 'shows',
      labels: UNIQUE_USER,
      choices: {
        [NAME_ID_FORMATS.emailAddress]: behind('emailAddress'),
        [NAME_ID_FORMATS.persistent]: behind('persistent'),
        [NAME_ID_FORMATS.unspecified]: behind('unspecified'),
        [NAME_ID_FORMATS.transient]: behind('transient'),
      },
      grade: 'B',
    },
  },
  path: {
    en: ['Single sign-on > Attributes & Claims > Edit'],
    de: ['Einmaliges Anmelden > Attribute und Ansprüche > Bearbeiten'],
  },
};
