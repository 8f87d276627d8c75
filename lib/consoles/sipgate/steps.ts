import type { ConsoleStep } from '../../model/console.ts';

/** sipgate's guides "SSO login for my company" and "SAML SSO with Okta". */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'sipgate-domain',
    when: 'prepare',
    page: 'domain',
    text: {
      en: [
        "Account > Single Sign-on (SSO) > “Add domain”: enter the domain of your users' e-mail addresses, then “Start verification”.",
      ],
      de: [
        'Konto > Single Sign-on (SSO) > „Domain hinzufügen“: die Domain der E-Mail-Adressen eintragen, dann „Verifizierung starten“.',
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
    id: 'sipgate-toggle',
    when: 'finish',
    page: 'sso',
    text: {
      en: ['Switch the SSO login on with the toggle. It changes sign-in for the whole account.'],
      de: [
        'Den SSO-Login mit dem Schalter aktivieren. Das ändert die Anmeldung für das ganze Konto.',
      ],
    },
  },
];
