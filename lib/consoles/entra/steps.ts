import type { ConsoleStep } from '../../model/console.ts';

/** Microsoft's quickstart for enterprise apps. */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'entra-create',
    when: 'prepare',
    page: 'create-app',
    text: {
      en: [
        "Entra ID > Enterprise apps > “New application” > “Create your own application”, choose “Integrate any other application you don't find in the gallery (Non-gallery)”, then “Create”.",
      ],
      de: [
        'Entra ID > Unternehmens-Apps > „Neue Anwendung“ > „Eigene Anwendung erstellen“, dort „Beliebige andere, nicht im Katalog gefundene Anwendung integrieren (Nicht-Katalog)“, dann „Erstellen“.',
      ],
    },
  },
  {
    id: 'entra-saml',
    when: 'prepare',
    page: 'saml',
    text: {
      en: ['In the app: “Single sign-on”, then the tile “SAML”.'],
      de: ['In der App: „Einmaliges Anmelden“, dann die Kachel „SAML“.'],
    },
  },
  {
    id: 'entra-save',
    when: 'configure',
    page: 'basic-saml',
    saves: true,
    text: {
      en: [
        'Press “Save” at the top of the pane “Basic SAML Configuration”, wait for the notification, then close it with X. The downloads of the certificate work only after that.',
      ],
      de: [
        'Oben im Bereich „Grundlegende SAML-Konfiguration“ auf „Speichern“ klicken, die Benachrichtigung abwarten, dann mit X schließen. Erst danach lässt sich das Zertifikat herunterladen.',
      ],
    },
  },
  {
    id: 'entra-assign',
    when: 'finish',
    sets: ['access'],
    text: {
      en: [
        '“Users and groups” > “Add user/group” > select > “Assign”. Nested groups do not count.',
      ],
      de: [
        '„Benutzer und Gruppen“ > „Benutzer/Gruppe hinzufügen“ > auswählen > „Zuweisen“. Verschachtelte Gruppen zählen nicht.',
      ],
    },
  },
];
