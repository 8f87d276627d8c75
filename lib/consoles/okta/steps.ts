import type { ConsoleStep } from '../../model/console.ts';

/** What no value shows (Okta's help; sipgate's guide for Okta names the answers of the last step). */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'okta-create',
    when: 'prepare',
    text: {
      en: [
        'Applications > Applications > “Create App Integration”, choose “SAML 2.0”, then “Next”. Give it an “App name”, then “Next”.',
      ],
      de: [
        'Applications > Applications > „Create App Integration“, dort „SAML 2.0“ wählen, dann „Next“. Einen „App name“ eintragen, dann „Next“.',
      ],
    },
  },
  {
    id: 'okta-finish',
    when: 'configure',
    page: 'wizard-feedback',
    text: {
      en: [
        "Step “Feedback”: choose “I'm an Okta customer adding an internal app”, tick “This is an internal app that we have created” (or “It's required to contact the vendor to enable SAML”), then “Finish”. Nothing is saved before that.",
      ],
      de: [
        "Schritt „Feedback“: „I'm an Okta customer adding an internal app“ wählen, „This is an internal app that we have created“ (oder „It's required to contact the vendor to enable SAML“) ankreuzen, dann „Finish“. Vorher ist nichts gespeichert.",
      ],
    },
  },
  {
    id: 'okta-attributes',
    when: 'configure',
    page: 'wizard-saml',
    sets: ['attributes', 'groupAttribute'],
    text: {
      en: [
        'Attributes that the service provider reads go into “Attribute Statements (optional)”, groups into “Group Attribute Statements (optional)” (filter “Matches regex” with .* sends all). Where the wizard has neither, they stand on the tab “Sign On”: “Attribute Statements” > “Add expression”, with user.profile.email instead of user.email.',
      ],
      de: [
        'Attribute, die der Service-Provider liest, kommen in „Attribute Statements (optional)“, Gruppen in „Group Attribute Statements (optional)“ (Filter „Matches regex“ mit .* sendet alle). Hat der Assistent beides nicht, stehen sie im Reiter „Sign On“: „Attribute Statements“ > „Add expression“, mit user.profile.email statt user.email.',
      ],
    },
  },
  {
    id: 'okta-details',
    when: 'configure',
    page: 'sign-on',
    text: {
      en: [
        'Tab “Sign On”: open “More details” to see “Sign on URL”, “Issuer” and “Signing Certificate”.',
      ],
      de: [
        'Reiter „Sign On“: „More details“ aufklappen, dann stehen dort „Sign on URL“, „Issuer“ und „Signing Certificate“.',
      ],
    },
  },
  {
    id: 'okta-certificate',
    when: 'finish',
    page: 'sign-on',
    text: {
      en: [
        '“SAML Signing Certificates”: only the row with the status “Active” signs. A new one is given to the service provider first, and then “Actions” > “Activate”.',
      ],
      de: [
        '„SAML Signing Certificates“: Nur die Zeile mit dem Status „Active“ signiert. Ein neues erst dem Service-Provider geben, dann „Actions“ > „Activate“.',
      ],
    },
  },
  {
    id: 'okta-assign',
    when: 'finish',
    sets: ['access'],
    text: {
      en: [
        'Tab “Assignments”: “Assign” > “Assign to People” or “Assign to Groups”. Who is not assigned cannot sign in.',
      ],
      de: [
        'Reiter „Assignments“: „Assign“ > „Assign to People“ oder „Assign to Groups“. Wer nicht zugewiesen ist, kann sich nicht anmelden.',
      ],
    },
  },
  {
    id: 'okta-active',
    when: 'finish',
    text: {
      en: ["The button under the app's name must read “Active”."],
      de: ['Unter dem Namen der App muss „Active“ stehen.'],
    },
  },
];
