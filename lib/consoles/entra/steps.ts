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
    id: 'entra-upload',
    when: 'configure',
    page: 'basic-saml',
    text: {
      en: [
        'Instead of typing: “Upload metadata file” with the service provider’s metadata file (SAML Ferry: More > “Service provider’s metadata file”), then “Add”. The pane opens with its values and still needs “Save”.',
      ],
      de: [
        'Statt zu tippen: „Metadatendatei hochladen“ mit der Metadatendatei des Service-Providers (SAML Ferry: Mehr > „Metadaten des Service-Providers“), dann „Hinzufügen“. Der Bereich öffnet sich mit deren Werten und braucht noch „Speichern“.',
      ],
    },
  },
  {
    id: 'entra-claims',
    when: 'finish',
    page: 'claims',
    text: {
      en: [
        'Card 2 “Attributes & Claims” > “Edit” > “Unique User Identifier (Name ID)”: “Choose name identifier format” what the service provider asks for, “Source attribute” user.mail, then “Save”. Entra puts a “Namespace” before claim names: clear it in “Manage claim” where the service provider reads plain names.',
      ],
      de: [
        'Karte 2 „Attribute und Ansprüche“ > „Bearbeiten“ > „Eindeutige Benutzer-ID (Namens-ID)“: das Format, das der Service-Provider verlangt, Quellattribut user.mail, dann „Speichern“. Entra setzt einen „Namespace“ vor die Namen der Ansprüche: unter „Anspruch verwalten“ leeren, wo der Service-Provider bloße Namen liest.',
      ],
    },
  },
  {
    id: 'entra-verification',
    when: 'finish',
    text: {
      en: [
        'Leave “Require verification certificates” off unless the service provider signs its requests: with it, the test and My Apps no longer work.',
      ],
      de: [
        '„Require verification certificates“ (Überprüfungszertifikate) ausgeschaltet lassen, sofern der Service-Provider seine Anfragen nicht signiert: Damit gehen der Test und „Meine Apps“ nicht mehr.',
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
