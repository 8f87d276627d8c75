import type { Page } from '../../model/console.ts';
import { SIGNATURE_WORDINGS } from '../wordings.ts';
import { FRAME, GALLERY, SIGN_ON } from './address.ts';
import { SAVE, SIGNING_PANE } from './headings.ts';
import { THUMBPRINT } from './idp-labels.ts';

const SIGNING_OPTION = { en: ['Signing Option'], de: ['Signaturoption'] };

const SIGNED = {
  both: {
    en: ['Sign SAML response and assertion'],
    de: ['SAML-Antwort und -Assertion signieren'],
  },
  response: { en: ['Sign SAML response'], de: ['SAML-Antwort signieren'] },
  assertion: { en: ['Sign SAML assertion'], de: ['SAML-Assertion signieren'] },
};

/** Behind *Edit* of card 3 (Microsoft's "Advanced certificate signing options"). */
export const signingPane: Page = {
  id: 'signing-certificate',
  title: SIGNING_PANE,
  urls: [SIGN_ON, FRAME],
  marks: [{ text: SIGNING_OPTION }],
  scope: [
    { selector: '.fxs-contextpane' },
    { selector: '[role="dialog"]' },
    { text: SIGNING_PANE },
  ],
  fields: {
    signedElements: { role: 'takes', labels: SIGNING_OPTION, choices: SIGNED, grade: 'A' },
    signatureAlgorithm: {
      role: 'takes',
      labels: { en: ['Signing Algorithm'], de: ['Signaturalgorithmus'] },
      choices: SIGNATURE_WORDINGS,
      grade: 'A',
    },
    certificateFingerprint: { role: 'shows', labels: THUMBPRINT, grade: 'B' },
  },
  save: { labels: SAVE, selectors: ['[role="toolbar"] [title="Save"]'] },
  path: {
    en: ['Single sign-on > SAML Certificates > Edit'],
    de: ['Einmaliges Anmelden > SAML-Zertifikate > Bearbeiten'],
  },
};

const APP_NAME = {
  en: ["What's the name of your app?"],
  de: ['Wie lautet der Name Ihrer App?', 'Wie heißt Ihre App?'],
};

/** *Create your own application*; it is the third choice there that makes a SAML app. */
export const createPane: Page = {
  id: 'create-app',
  title: { en: ['Create your own application'], de: ['Eigene Anwendung erstellen'] },
  urls: [GALLERY, FRAME],
  marks: [{ text: APP_NAME }],
  scope: [{ selector: '.fxs-contextpane' }, { selector: '[role="dialog"]' }, { text: APP_NAME }],
  fields: {
    appName: { role: 'takes', labels: APP_NAME, required: true, grade: 'A' },
  },
  save: { labels: { en: ['Create'], de: ['Erstellen'] } },
  path: {
    en: ['Entra ID > Enterprise apps > New application > Create your own application'],
    de: ['Entra ID > Unternehmens-Apps > Neue Anwendung > Eigene Anwendung erstellen'],
  },
};
