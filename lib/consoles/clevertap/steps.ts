import type { ConsoleStep } from '../../model/console.ts';

/** CleverTap's documentation of the current page; the last step is of the older one. */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'clevertap-account',
    when: 'prepare',
    text: {
      en: [
        'Open the parent (production) account: test and child accounts have no “Organization” settings. Then Organization > SSO.',
      ],
      de: [
        'Das übergeordnete (produktive) Konto öffnen: Test- und Unterkonten haben keine „Organization“-Einstellungen. Dann Organization > SSO.',
      ],
    },
  },
  {
    id: 'clevertap-create',
    when: 'configure',
    page: 'create-connection',
    text: {
      en: [
        'Organization > SSO > “Create SAML Connection”. Each of the “SAML Eligible Email Domains” needs an active user; public domains are refused.',
      ],
      de: [
        'Organization > SSO > „Create SAML Connection“. Jede der „SAML Eligible Email Domains“ braucht einen aktiven Benutzer; öffentliche Domains werden abgelehnt.',
      ],
    },
  },
  {
    id: 'clevertap-attributes',
    when: 'finish',
    sets: ['attributes'],
    text: {
      en: [
        'At the identity provider add two attributes, named exactly “name” and “email” in lower case and without a namespace.',
      ],
      de: [
        'Beim Identity Provider zwei Attribute anlegen, genau „name“ und „email“, klein geschrieben und ohne Namespace.',
      ],
    },
  },
  {
    id: 'clevertap-test',
    when: 'finish',
    tests: true,
    text: {
      en: [
        'Test with one user first (“Test SSO” on the older page), and only then tick “Require all users to login using SSO”.',
      ],
      de: [
        'Erst mit einem Benutzer testen (auf der älteren Seite „Test SSO“), dann erst „Require all users to login using SSO“ ankreuzen.',
      ],
    },
  },
];
