import type { ConsoleStep } from '../../model/console.ts';

/** sipgate's guides "SSO login for my company" and "SAML SSO with Okta". */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'sipgate-domain',
    when: 'prepare',
    page: 'domain',
    text: {
      en: [
        "Account > Single Sign-on (SSO) > “Add domain”: enter the domain of your users' e-mail addresses (several are possible), then “Start verification”. If the entry is missing in the menu, ask sipgate for it; “Sign in with Google” is something else.",
      ],
      de: [
        'Konto > Single Sign-on (SSO) > „Domain hinzufügen“: die Domain der E-Mail-Adressen eintragen (auch mehrere), dann „Verifizierung starten“. Fehlt der Eintrag im Menü, bei sipgate danach fragen; „Mit Google anmelden“ ist etwas anderes.',
      ],
    },
  },
  {
    id: 'sipgate-verify',
    when: 'prepare',
    page: 'domain',
    text: {
      en: [
        'Put the key that is shown as a “TXT record” at your DNS provider. Verification can take up to 24 hours; the SSO data appear afterwards.',
      ],
      de: [
        'Den angezeigten Schlüssel als „TXT-Record“ beim DNS-Anbieter eintragen. Die Prüfung dauert bis zu 24 Stunden; danach erscheinen die SSO-Daten.',
      ],
    },
  },
  {
    id: 'sipgate-certificate',
    when: 'configure',
    page: 'sso',
    text: {
      en: [
        'Certificate: use the downloaded file with its BEGIN and END lines, not the text of a copy button.',
      ],
      de: [
        'Zertifikat: die heruntergeladene Datei mit ihren BEGIN- und END-Zeilen nehmen, nicht den Text einer Kopieren-Schaltfläche.',
      ],
    },
  },
  {
    id: 'sipgate-users',
    when: 'finish',
    text: {
      en: [
        'The users exist at sipgate (Phone system > Users) with the same e-mail address, and the app at the identity provider is active and open to them.',
      ],
      de: [
        'Die User gibt es bei sipgate (Telefonanlage > User) mit derselben E-Mail-Adresse, und die App beim Identity Provider ist aktiv und für sie freigegeben.',
      ],
    },
  },
  {
    id: 'sipgate-toggle',
    when: 'finish',
    page: 'sso',
    text: {
      en: [
        'Switch the SSO login on with the toggle. It changes sign-in for the whole account at once: stay signed in here, so that you can switch it off again, until the test below has worked in a private window.',
      ],
      de: [
        'Den SSO-Login mit dem Schalter aktivieren. Das ändert sofort die Anmeldung für das ganze Konto: hier angemeldet bleiben, um ihn wieder ausschalten zu können, bis der folgende Test in einem privaten Fenster gelungen ist.',
      ],
    },
  },
  {
    id: 'sipgate-test',
    when: 'finish',
    tests: true,
    text: {
      en: [
        'Sign in once as a user. “An error has occurred. Please try again. Back to login.” comes up for users who were deleted and made anew and had used a Google login: sipgate Support deletes the old link.',
      ],
      de: [
        'Einmal als User anmelden. „An error has occurred. Please try again. Back to login.“ erscheint bei Usern, die gelöscht und neu angelegt wurden und vorher die Google-Anmeldung nutzten: Der Support von sipgate löscht die alte Verknüpfung.',
      ],
    },
  },
];
