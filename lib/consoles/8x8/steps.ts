import type { ConsoleStep } from '../../model/console.ts';

/** 8x8's "How do I configure SSO" and Wavecell's guides for Azure and Google Workspace. */
export const steps: readonly ConsoleStep[] = [
  {
    id: '8x8-admin',
    when: 'prepare',
    text: {
      en: [
        'Sign in to 8x8 Connect as an administrator. Single sign-on is for enterprise customers: without “Configure Single Sign-On” under “User Management”, ask cpaas-support@8x8.com.',
      ],
      de: [
        'Bei 8x8 Connect als Administrator anmelden. Single Sign-on gibt es für Enterprise-Kunden: fehlt „Configure Single Sign-On“ unter „User Management“, cpaas-support@8x8.com fragen.',
      ],
    },
  },
  {
    id: '8x8-custom-app',
    when: 'prepare',
    text: {
      en: [
        'At the identity provider make a custom SAML app: the catalogue’s “8x8” and “8x8 Inc” are for 8x8 Work, another product.',
      ],
      de: [
        'Beim Identity Provider eine eigene SAML-App anlegen: „8x8“ und „8x8 Inc“ aus dem Katalog sind für 8x8 Work, ein anderes Produkt.',
      ],
    },
  },
  {
    id: '8x8-edit',
    when: 'configure',
    page: 'sso',
    text: {
      en: [
        'Where single sign-on is set up already: “Change Setting”, then “Edit”, since the fields are disabled before. Leave “Disable SSO” and “Remove” alone.',
      ],
      de: [
        'Wo Single Sign-on schon eingerichtet ist: „Change Setting“, dann „Edit“, denn vorher sind die Felder gesperrt. „Disable SSO“ und „Remove“ nicht drücken.',
      ],
    },
  },
  {
    id: '8x8-login-address',
    when: 'configure',
    page: 'sso',
    text: {
      en: [
        '“Identity Provider URL” takes the address that users sign in at, and not the metadata URL that 8x8’s guide names. “Identity Provider Issuer” stays exactly as it is, http:// included.',
      ],
      de: [
        '„Identity Provider URL“ bekommt die Adresse der Anmeldung und nicht die Metadaten-URL, die 8x8s Anleitung nennt. „Identity Provider Issuer“ bleibt genau, wie er ist, auch mit http://.',
      ],
    },
  },
  {
    id: '8x8-invite',
    when: 'finish',
    page: 'user-management',
    text: {
      en: [
        'Users > “Invite user” > “Set permission” > “Apply” > “Send invites”: everybody needs a user in 8x8 Connect too, with the same e-mail address as at the identity provider.',
      ],
      de: [
        'Users > „Invite user“ > „Set permission“ > „Apply“ > „Send invites“: alle brauchen auch in 8x8 Connect einen Benutzer, mit derselben E-Mail-Adresse wie beim Identity Provider.',
      ],
    },
  },
  {
    id: '8x8-test',
    when: 'finish',
    tests: true,
    text: {
      en: [
        'Before you log out, test in a private window: https://connect.8x8.com/login/sso, “Work Email”, “Have an account? Sign-in.” All but administrators must use SSO from now on; administrators keep their password, and need one.',
      ],
      de: [
        'Vor dem Abmelden in einem privaten Fenster testen: https://connect.8x8.com/login/sso, „Work Email“, „Have an account? Sign-in.“ Außer Administratoren müssen nun alle SSO verwenden; Administratoren behalten ihr Passwort und brauchen eines.',
      ],
    },
  },
];
