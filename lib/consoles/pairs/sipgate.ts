import type { PairNote } from '../../model/console.ts';

const sp = 'sipgate';

/** sipgate's guides for Okta and Google say nothing that the two consoles do not; for OneLogin there is none. */
export const sipgateNotes: readonly PairNote[] = [
  {
    sp,
    idp: 'entra',
    at: 'prepareIdp',
    text: {
      en: ['Let the name of the app contain “sipgate”.'],
      de: ['Der Name der App sollte „sipgate“ enthalten.'],
    },
  },
  {
    sp,
    idp: 'entra',
    at: 'enterSp',
    text: {
      en: [
        'sipgate’s own guide goes the other way round, Entra’s values first; both work. What it calls “Azure AD Identifier” is today’s “Microsoft Entra Identifier”.',
      ],
      de: [
        'Die Anleitung von sipgate geht umgekehrt vor, zuerst die Werte von Entra; beides geht. Was sie „Azure AD-Bezeichner“ nennt, ist heute der „Microsoft Entra-Bezeichner“.',
      ],
    },
  },
];
