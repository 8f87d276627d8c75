import type { ConsoleStep } from '../../model/console.ts';

/** What no value shows (Google's help "Set up your own custom SAML app", "SAML app error messages"). */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'google-create',
    when: 'prepare',
    text: {
      en: [
        'Apps > Web and mobile apps > “Add app” > “Add custom SAML app”. Give it an “App name”, then “Continue”. It needs a super administrator.',
      ],
      de: [
        'Apps > „Web- und mobile Apps“ > „App hinzufügen“ > „Benutzerdefinierte SAML-App hinzufügen“. Einen App-Namen eintragen, dann „Weiter“. Dazu braucht es einen Super Admin.',
      ],
    },
  },
  {
    id: 'google-finish',
    when: 'configure',
    page: 'attribute-mapping',
    saves: true,
    sets: ['attributes'],
    text: {
      en: [
        'Step “Attribute mapping”: “Add mapping” for each attribute that the service provider asks for (none is sent otherwise), then “Finish”. Nothing is saved before that; “Cancel” loses all.',
      ],
      de: [
        'Schritt „Attribute mapping“: „Add mapping“ für jedes Attribut, das der Dienstanbieter verlangt (sonst wird keines gesendet), dann „Fertigstellen“. Vorher ist nichts gespeichert; ein Abbruch verliert alles.',
      ],
    },
  },
  {
    id: 'google-access',
    when: 'finish',
    sets: ['access'],
    page: 'service-status',
    text: {
      en: [
        "The app's page > “User access”: “ON for everyone”, or on for a group or an organizational unit (“Override”), then “Save”. It is “OFF for everyone” after “Finish”, and sign-ins end in 403 app_not_enabled_for_user. It takes some minutes, at most 24 hours.",
      ],
      de: [
        'Seite der App > „Nutzerzugriff“: „ON for everyone“, oder an für eine Gruppe oder Organisationseinheit („Override“), dann „Speichern“. Nach „Fertigstellen“ steht er auf „OFF for everyone“, und Anmeldungen enden mit 403 app_not_enabled_for_user. Es dauert einige Minuten, höchstens 24 Stunden.',
      ],
    },
  },
  {
    id: 'google-certificate',
    when: 'finish',
    page: 'service-provider-editor',
    text: {
      en: [
        'If the organization has two certificates (Security > Authentication > SSO with SAML applications), “Certificate” under “Service provider details” names the one that signs for this app. The service provider must have that one. If sign-ins stop after another one was chosen, switch “User access” off, “Save”, on, “Save”.',
      ],
      de: [
        'Hat die Organisation zwei Zertifikate (Security > Authentication > SSO with SAML applications), nennt „Zertifikat“ unter „Details zum Dienstanbieter“ das, mit dem diese App signiert. Beim Dienstanbieter muss dieses stehen. Enden Anmeldungen nach einem Wechsel mit 403, „Nutzerzugriff“ aus, „Speichern“, an, „Speichern“.',
      ],
    },
  },
  {
    id: 'google-account',
    when: 'finish',
    tests: true,
    text: {
      en: [
        'Test with an account of this organization in a private window: any other Google account ends in 403 app_not_configured_for_user. “Test SAML login” only tests a sign-in that starts at Google.',
      ],
      de: [
        'Mit einem Konto dieser Organisation in einem privaten Fenster testen: Jedes andere Google-Konto endet mit 403 app_not_configured_for_user. „Test SAML login“ prüft nur eine Anmeldung, die bei Google beginnt.',
      ],
    },
  },
];
