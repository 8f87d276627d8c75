import type { ConsoleStep } from '../../model/console.ts';

/**
 * CleverTap's documentation of both generations of its page. Roles by attribute, on either page, are
 * the admin's choice; without them roles are given in the dashboard, as CleverTap recommends.
 */
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
    id: 'clevertap-account-list',
    when: 'finish',
    page: 'create-connection',
    text: {
      en: [
        'Only if the identity provider shall say who may use which account: an attribute “accountList” with the account IDs as the dashboard shows them, such as ["1000000001", "1000000002"], all of the parent’s family. It takes every other account away, and invitations do not help; to revoke an account, take it out here as well.',
      ],
      de: [
        'Nur wenn der Identity Provider bestimmen soll, wer welches Konto nutzt: ein Attribut „accountList“ mit den Konto-IDs, wie sie das Dashboard zeigt, etwa ["1000000001", "1000000002"], alle unter demselben übergeordneten Konto. Alle anderen Konten fallen weg, auch Einladungen helfen nicht; zum Entziehen das Konto auch hier herausnehmen.',
      ],
    },
  },
  {
    id: 'clevertap-roles',
    when: 'finish',
    page: 'sso-metadata',
    text: {
      en: [
        'Roles by attribute: “Download Users and Roles” and open the file in SAML Ferry under More. At the identity provider add one attribute per account, named by its account ID, with the user’s role map as its value; no access is {}, never an empty value. In an enumerated list “NoAccess” = {} must be a member. Then tick “Bind user’s data with your IDP”.',
      ],
      de: [
        'Rollen per Attribut: „Download Users and Roles“, die Datei in SAML Ferry unter Mehr öffnen. Beim Identity Provider je Konto ein Attribut anlegen, benannt nach der Konto-ID, mit der Role Map des Benutzers als Wert; kein Zugriff ist {}, nie ein leerer Wert. In einer Auswahlliste muss „NoAccess“ = {} dabei sein. Dann „Bind user’s data with your IDP“ ankreuzen.',
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
  {
    id: 'clevertap-first-login',
    when: 'finish',
    page: 'create-connection',
    text: {
      en: [
        'New users land on a page without access, and get no e-mail: invite them to an account; they log out and in again. If the connection is ever deleted, users need “Forgot Password”.',
      ],
      de: [
        'Neue Benutzer landen auf einer Seite ohne Zugriff und bekommen keine E-Mail: zu einem Konto einladen; danach ab- und wieder anmelden. Wird die Verbindung je gelöscht, hilft Benutzern „Forgot Password“.',
      ],
    },
  },
  {
    id: 'clevertap-renewal',
    when: 'finish',
    page: 'connection',
    text: {
      en: [
        'When the identity provider gets a new certificate: Organization > SSO > your connection > “Add new certificate”, “Paste Certificate”, “Save”.',
      ],
      de: [
        'Bei einem neuen Zertifikat des Identity Providers: Organization > SSO > Ihre Verbindung > „Add new certificate“, „Paste Certificate“, „Save“.',
      ],
    },
  },
];
