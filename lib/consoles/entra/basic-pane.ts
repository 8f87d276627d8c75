import type { Page, PageField } from '../../model/console.ts';
import { FRAME, SIGN_ON } from './address.ts';
import { BASIC, SAVE } from './headings.ts';
import { EMPTY, ENTITY_ID, LOGOUT_URL, RELAY_STATE, REPLY_URL, SIGN_ON_URL } from './sp-labels.ts';

/** What only the open pane has, in either state of its row lists. */
const ADD_IDENTIFIER = { en: ['Add identifier'], de: ['Bezeichner hinzufügen'] };
const ADD_REPLY_URL = { en: ['Add reply URL'], de: ['Antwort-URL hinzufügen'] };

/** What other panes over the same page have: verification certificates, the test with its guidance. */
const OTHER_PANES = {
  en: ['Require verification certificates', 'What does the error look like?'],
  fr: ["À quoi ressemble l'erreur ?"],
  ja: ['エラーの説明'],
  pt: ['Como é o erro?'],
  it: ["Qual è l'errore riscontrato?"],
  nl: ['Hoe ziet de fout eruit?'],
  zh: ['错误如何呈现?'],
  ko: ['어떤 오류인 것 같습니까?'],
};

const typed = (labels: PageField['labels']): PageField => ({
  role: 'takes',
  ...(labels && { labels }),
  placeholders: EMPTY,
  grade: 'B',
});

/**
 * The pane behind *Edit* of card 1. The cards stay in the document behind it, so fields are sought in
 * the pane alone; new apps start without a row until *Add …* is pressed (public screenshots).
 */
export const basicPane: Page = {
  id: 'basic-saml',
  title: BASIC,
  urls: [SIGN_ON, FRAME],
  marks: [
    { text: ADD_IDENTIFIER },
    { text: ADD_REPLY_URL },
    { selector: 'input[placeholder="Enter an identifier"]' },
    { selector: 'input[placeholder="Enter a reply URL"]' },
    { selector: '.fxs-contextpane input:not([type="file"])' },
  ],
  anyMark: true,
  not: [
    { text: OTHER_PANES },
    { text: { en: ['Signing Option'], de: ['Signaturoption'] } },
    { text: { en: ["What's the name of your app?"], de: ['Wie lautet der Name Ihrer App?'] } },
  ],
  scope: [{ selector: '.fxs-contextpane' }, { selector: '[role="dialog"]' }, { text: BASIC }],
  fields: {
    spEntityId: {
      ...typed(ENTITY_ID),
      selectors: ['input[placeholder="Enter an identifier"]'],
      several: true,
      addRow: ADD_IDENTIFIER,
      required: true,
    },
    acsUrl: {
      ...typed(REPLY_URL),
      selectors: ['input[placeholder="Enter a reply URL"]'],
      several: true,
      addRow: ADD_REPLY_URL,
      required: true,
    },
    spInitiationUrl: {
      ...typed(SIGN_ON_URL),
      selectors: ['input[placeholder="Enter a sign on URL"]'],
    },
    relayState: typed(RELAY_STATE),
    spSloUrl: typed(LOGOUT_URL),
  },
  save: {
    labels: SAVE,
    selectors: [
      '.fxs-contextpane .azc-toolbar-item[title="Save"]',
      '[role="toolbar"] [title="Save"]',
    ],
  },
  path: {
    en: ['Single sign-on > Basic SAML Configuration > Edit'],
    de: ['Einmaliges Anmelden > Grundlegende SAML-Konfiguration > Bearbeiten'],
  },
};
