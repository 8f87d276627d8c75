import type { PairNote } from '../../model/console.ts';

const sp = 'inocx';

/** INO cx's help article; that Okta's user name must be the e-mail address follows from the demands. */
export const inocxNotes: readonly PairNote[] = [
  {
    sp,
    idp: 'entra',
    at: 'enterIdp',
    text: {
      en: [
        'What INO cx’s help calls Identifier and Reply URL are Entra’s two fields. “Sign on URL (Optional)” can be filled in at the end with the login address of INO cx, so that My Apps leads there.',
      ],
      de: [
        'Was die Hilfe von INO cx Identifier und Reply URL nennt, sind die beiden Felder von Entra. Die „Anmelde-URL (optional)“ lässt sich am Ende mit der Login-Adresse von INO cx füllen, damit „Meine Apps“ dorthin führt.',
      ],
    },
  },
  {
    sp,
    idp: 'google',
    at: 'enterSp',
    text: {
      en: [
        'The two addresses differ by /idp alone: “Issuer URL” is https://accounts.google.com/o/saml2?idpid=…, “Endpoint” is https://accounts.google.com/o/saml2/idp?idpid=…',
      ],
      de: [
        'Die beiden Adressen unterscheiden sich nur durch /idp: „Issuer URL“ ist https://accounts.google.com/o/saml2?idpid=…, „Endpoint“ ist https://accounts.google.com/o/saml2/idp?idpid=…',
      ],
    },
  },
  {
    sp,
    idp: 'onelogin',
    at: 'finishIdp',
    text: {
      en: [
        'Once the login address of INO cx is known: tab “Configuration”, “SAML initiator” = “Service Provider”, and the address as “Login URL”.',
      ],
      de: [
        'Sobald die Login-Adresse von INO cx bekannt ist: Reiter „Configuration“, „SAML initiator“ = „Service Provider“, und die Adresse als „Login URL“.',
      ],
    },
  },
];
