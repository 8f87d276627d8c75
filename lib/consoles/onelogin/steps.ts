import type { ConsoleStep } from '../../model/console.ts';

/** What no value shows. English labels throughout, since the console has no others. */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'onelogin-create',
    when: 'prepare',
    page: 'add-app',
    text: {
      en: [
        'Applications > Applications > “Add App”: search for “SAML Custom Connector (Advanced)”, give it a “Display Name” and press “Save”. Only then the tabs “Configuration”, “Parameters” and “SSO” are there.',
      ],
      de: [
        'Applications > Applications > „Add App“: „SAML Custom Connector (Advanced)“ suchen, einen „Display Name“ eintragen und auf „Save“ klicken. Erst dann gibt es die Reiter „Configuration“, „Parameters“ und „SSO“.',
      ],
    },
  },
  {
    id: 'onelogin-parameters',
    when: 'configure',
    page: 'parameters',
    sets: ['attributes', 'groupAttribute', 'nameIdSource'],
    text: {
      en: [
        'Tab “Parameters”: “Credentials are” stays “Configured by admin”, “NameID value” is “Email”. For each attribute press “+”: name in “Field name”, tick “Include in SAML assertion”, “Save”, choose its “Value”, “Save” again, and then “Save” of the page.',
      ],
      de: [
        'Reiter „Parameters“: „Credentials are“ bleibt „Configured by admin“, „NameID value“ ist „Email“. Für jedes Attribut auf „+“ klicken: Name in „Field name“, „Include in SAML assertion“ ankreuzen, „Save“, den „Value“ wählen, wieder „Save“, und danach „Save“ der Seite.',
      ],
    },
  },
  {
    id: 'onelogin-sha-256',
    when: 'configure',
    sets: ['signatureAlgorithm'],
    page: 'sso',
    text: {
      en: [
        'Tab “SSO”: set “SAML Signature Algorithm” to “SHA-256” and press “Save” before “View Details” leads to the certificate, or the change is lost. After saving, the console may go back to the tab “Info”.',
      ],
      de: [
        'Reiter „SSO“: „SAML Signature Algorithm“ auf „SHA-256“ stellen und „Save“ drücken, bevor „View Details“ zum Zertifikat führt, sonst geht die Änderung verloren. Nach dem Speichern kann die Konsole auf den Reiter „Info“ zurückspringen.',
      ],
    },
  },
  {
    id: 'onelogin-assign',
    when: 'finish',
    sets: ['access'],
    text: {
      en: [
        'Tab “Access”: tick the roles that may use the app, or Users > the user > “Applications” > “+”. A name typed there for one user wins over “NameID value”. Who has neither cannot sign in.',
      ],
      de: [
        'Reiter „Access“: die Rollen ankreuzen, die die App benutzen dürfen, oder Users > Benutzer > „Applications“ > „+“. Ein dort eingetragener Name gilt vor „NameID value“. Wer keines von beiden hat, kann sich nicht anmelden.',
      ],
    },
  },
];
