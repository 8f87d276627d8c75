import type { PairNote } from '../../model/console.ts';

const sp = 'infobip';
const at = 'enterIdp';

/** Where each IdP's group attribute is made (needed with “Auto-create groups”), and the start at Infobip. */
export const infobipNotes: readonly PairNote[] = [
  {
    sp,
    idp: 'okta',
    at,
    text: {
      en: [
        'With “Auto-create groups” at Infobip: “Group Attribute Statements”, Name = http://schemas.xmlsoap.org/claims/Group, Name format = Basic, Filter = “Matches regex” with the groups that are needed.',
      ],
      de: [
        'Mit „Auto-create groups“ bei Infobip: „Group Attribute Statements“, Name = http://schemas.xmlsoap.org/claims/Group, Name format = Basic, Filter = „Matches regex“ mit den nötigen Gruppen.',
      ],
    },
  },
  {
    sp,
    idp: 'entra',
    at,
    text: {
      en: [
        'With “Auto-create groups” at Infobip: “Add a group claim”, “Customize the name of the group claim”, Name = Group, Namespace = http://schemas.xmlsoap.org/claims. Source: names, since object IDs would become names of teams.',
      ],
      de: [
        'Mit „Auto-create groups“ bei Infobip: „Gruppenanspruch hinzufügen“, den Namen anpassen: Name = Group, Namespace = http://schemas.xmlsoap.org/claims. Quelle: Namen, denn Objekt-IDs würden zu Namen von Teams.',
      ],
    },
  },
  {
    sp,
    idp: 'entra',
    at,
    text: {
      en: [
        '“Sign on URL (Optional)” = the SP Initiation URL: a click in My Apps then starts at Infobip, the only start that it accepts.',
      ],
      de: [
        '„Anmelde-URL (optional)“ = die SP Initiation URL: Ein Klick in „Meine Apps“ beginnt dann bei Infobip; nur das nimmt es an.',
      ],
    },
  },
  {
    sp,
    idp: 'google',
    at,
    text: {
      en: [
        'With “Auto-create groups” at Infobip: in the step “Attribute mapping”, “Group membership”, choose the groups and enter the app attribute http://schemas.xmlsoap.org/claims/Group.',
      ],
      de: [
        'Mit „Auto-create groups“ bei Infobip: im Schritt „Attributzuordnung“ unter „Gruppenmitgliedschaft“ die Gruppen wählen und als App-Attribut http://schemas.xmlsoap.org/claims/Group eintragen.',
      ],
    },
  },
  {
    sp,
    idp: 'google',
    at,
    text: {
      en: [
        '“Start URL (optional)” stays empty: it does not make a click on Google’s tile start at Infobip.',
      ],
      de: [
        '„Start-URL (optional)“ bleibt leer: Ein Klick auf die Kachel bei Google beginnt auch damit nicht bei Infobip.',
      ],
    },
  },
  {
    sp,
    idp: 'onelogin',
    at,
    text: {
      en: [
        'With “Auto-create groups” at Infobip: tab “Parameters”, “+”, Field name = http://schemas.xmlsoap.org/claims/Group, tick “Include in SAML assertion” and “Multi-value parameter”, Value = “User Roles” or “MemberOf”.',
      ],
      de: [
        'Mit „Auto-create groups“ bei Infobip: Reiter „Parameters“, „+“, Field name = http://schemas.xmlsoap.org/claims/Group, „Include in SAML assertion“ und „Multi-value parameter“ ankreuzen, Value = „User Roles“ oder „MemberOf“.',
      ],
    },
  },
  {
    sp,
    idp: 'onelogin',
    at,
    text: {
      en: [
        '“SAML initiator” = “Service Provider” and “Login URL” = the SP Initiation URL: the tile then starts at Infobip, the only start that it accepts.',
      ],
      de: [
        '„SAML initiator“ = „Service Provider“ und „Login URL“ = die SP Initiation URL: Die Kachel beginnt dann bei Infobip; nur das nimmt es an.',
      ],
    },
  },
];
