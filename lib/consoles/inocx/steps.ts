import type { ConsoleStep } from '../../model/console.ts';

/** INO cx help centre, "Configuring Single Sign-On (SSO)". */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'inocx-licence',
    when: 'prepare',
    text: {
      en: [
        'Open the Maker with a role that shows “SSO connectors”; the module needs the Smart licence. Every user name must be an e-mail address, the same as at the identity provider.',
      ],
      de: [
        'Den Maker mit einer Rolle öffnen, die „SSO connectors“ zeigt; das Modul braucht die Smart-Lizenz. Jeder Benutzername muss eine E-Mail-Adresse sein, dieselbe wie beim Identity Provider.',
      ],
    },
  },
  {
    id: 'inocx-values',
    when: 'prepare',
    text: {
      en: [
        '“Identity (EntityID)” and “Reply URL (ACS)” come from INO cx and follow from the address of your Maker. Do not copy them from the help page: its reply URL has a slash too many before “.ino.cx”.',
      ],
      de: [
        '„Identity (EntityID)“ und „Reply URL (ACS)“ kommen von INO cx und folgen aus der Adresse Ihres Makers. Nicht von der Hilfeseite kopieren: ihre Reply URL hat vor „.ino.cx“ einen Schrägstrich zu viel.',
      ],
    },
  },
  {
    id: 'inocx-create',
    when: 'configure',
    page: 'connector',
    text: {
      en: [
        'Maker > SSO connectors > create: “Name”, “Reference” (letters, digits and _ . + - @), then “Type” = “SAML v2”: the other fields appear only then. “OAUTH 2” is for other tools.',
      ],
      de: [
        'Maker > SSO connectors > anlegen: „Name“, „Reference“ (Buchstaben, Ziffern und _ . + - @), dann „Type“ = „SAML v2“: erst danach erscheinen die übrigen Felder. „OAUTH 2“ ist für andere Werkzeuge.',
      ],
    },
  },
  {
    id: 'inocx-link-users',
    when: 'finish',
    page: 'user-card',
    text: {
      en: [
        'Maker > User > “User card” > tab “SSO connectors”: link every user to the connector. Nobody else can sign in by SSO.',
      ],
      de: [
        'Maker > User > „User card“ > Reiter „SSO connectors“: jeden Benutzer mit dem Connector verknüpfen. Sonst kann sich niemand per SSO anmelden.',
      ],
    },
  },
  {
    id: 'inocx-login-address',
    when: 'finish',
    tests: true,
    text: {
      en: [
        'SSO connectors > cogged wheel > “Copy the login address used on INO cx”: test it, then share it. The usual login page knows no SSO, and a user signed in elsewhere is refused.',
      ],
      de: [
        'SSO connectors > Zahnrad > „Copy the login address used on INO cx“: testen, dann weitergeben. Die gewöhnliche Anmeldeseite kennt kein SSO, und wer anderswo angemeldet ist, wird abgewiesen.',
      ],
    },
  },
];
