import { NAME_ID_FORMATS } from '../../model/choice.ts';
import type { Labels, Page } from '../../model/console.ts';
import { CLAIMS_BLADE } from './address.ts';
import { CLAIMS } from './headings.ts';
import { UNIQUE_USER } from './idp-labels.ts';

/** What a NameID is made of, as the card says it (Microsoft's claims customisation). */
export const SOURCES: Readonly<Record<string, Labels>> = {
  email: { en: ['user.mail'] },
  username: { en: ['user.userprincipalname', 'user.localuserprincipalname'] },
  other: { en: ['user.onpremisessamaccountname', 'user.objectid', 'user.employeeid'] },
};

const all = Object.values(SOURCES).flatMap(({ en = [] }) => en);

/** On the blade the format stands behind the source, in one text. */
const withFormat = (format: string, sources: readonly string[] = all): Labels => ({
  en: sources.map((source) => `${source} [nameid-format:${format}]`),
});
const FORMATS = ['emailAddress', 'persistent', 'unspecified', 'transient', 'default'] as const;

const onBlade = (token: string): Labels => ({
  en: FORMATS.flatMap((format) => withFormat(format, SOURCES[token]?.en).en ?? []),
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
      choices: { email: onBlade('email'), username: onBlade('username'), other: onBlade('other') },
      grade: 'B',
    },
    nameIdFormat: {
      role: 'shows',
      labels: UNIQUE_USER,
      choices: {
        [NAME_ID_FORMATS.emailAddress]: withFormat('emailAddress'),
        [NAME_ID_FORMATS.persistent]: withFormat('persistent'),
        [NAME_ID_FORMATS.unspecified]: withFormat('unspecified'),
        [NAME_ID_FORMATS.transient]: withFormat('transient'),
      },
      grade: 'B',
    },
  },
  path: {
    en: ['Single sign-on > Attributes & Claims > Edit'],
    de: ['Einmaliges Anmelden > Attribute und Ansprüche > Bearbeiten'],
  },
};
