import type { ConsoleStep } from '../../model/console.ts';

/** Infobip's tutorial "Set up SSO integration with Okta", and its troubleshooting part. */
export const steps: readonly ConsoleStep[] = [
  {
    id: 'infobip-domain',
    when: 'prepare',
    page: 'sso-setup',
    text: {
      en: [
        'As “Account admin”, Account settings > Security > Single Sign-On (SSO) > “Configure”. Type a custom domain of your choice under “SP Entity ID”: the ACS URL and the SP Initiation URL follow from it, and change with it.',
      ],
      de: [
        'Als „Account admin“: Account settings > Security > Single Sign-On (SSO) > „Configure“. Unter „SP Entity ID“ eine Custom Domain nach Wahl eintragen: ACS-URL und SP Initiation URL ergeben sich daraus und ändern sich mit ihr.',
      ],
    },
  },
  {
    id: 'infobip-certificate',
    when: 'configure',
    page: 'sso-setup',
    text: {
      en: [
        '“IdP Signature Certificate”: without any line break before saving. Repeat this whenever the identity provider gets a new certificate.',
      ],
      de: [
        '„IdP Signature Certificate“: vor dem Speichern alle Zeilenumbrüche entfernen. Nach jedem Zertifikatswechsel beim Identity Provider wiederholen.',
      ],
    },
  },
  {
    id: 'infobip-users',
    when: 'configure',
    page: 'sso-setup',
    text: {
      en: [
        'Without “Auto-create users” each user must exist at Infobip with the e-mail address that the identity provider sends as NameID. “Auto-create groups” makes a team of every group that is sent under http://schemas.xmlsoap.org/claims/Group: send only the groups you need.',
      ],
      de: [
        'Ohne „Auto-create users“ muss es jeden Benutzer bei Infobip schon geben, mit der E-Mail-Adresse, die der Identity Provider als NameID sendet. „Auto-create groups“ macht aus jeder Gruppe, die unter http://schemas.xmlsoap.org/claims/Group gesendet wird, ein Team: nur die nötigen Gruppen senden.',
      ],
    },
  },
  {
    id: 'infobip-assign',
    when: 'finish',
    sets: ['access'],
    text: {
      en: ['At the identity provider, assign the users or groups to the application.'],
      de: ['Beim Identity Provider die Benutzer oder Gruppen der Anwendung zuweisen.'],
    },
  },
  {
    id: 'infobip-test',
    when: 'finish',
    tests: true,
    text: {
      en: [
        'Test with the “SP Initiation URL” or “Login with SSO” on the login page. A tile at the identity provider does not work, since Infobip accepts only sign-ins that it started: hide the tile, or make it a bookmark of the SP Initiation URL.',
      ],
      de: [
        'Mit der „SP Initiation URL“ testen oder mit „Login with SSO“ auf der Anmeldeseite. Eine Kachel beim Identity Provider funktioniert nicht, da Infobip nur selbst begonnene Anmeldungen annimmt: die Kachel ausblenden oder als Lesezeichen auf die SP Initiation URL anlegen.',
      ],
    },
  },
  {
    id: 'infobip-roles',
    when: 'finish',
    text: {
      en: [
        'With “Auto-create groups”: give the new teams their roles by hand (Users and roles, formerly Users and teams). Until then their members see empty menus.',
      ],
      de: [
        'Mit „Auto-create groups“: den neuen Teams von Hand ihre Rollen geben (Users and roles, früher Users and teams). Bis dahin sehen ihre Mitglieder leere Menüs.',
      ],
    },
  },
];
