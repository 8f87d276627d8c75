import type { PairNote } from '../../model/console.ts';

const sp = 'clevertap';

/** CleverTap's documentation of its current and its older page, by IdP. */
export const clevertapNotes: readonly PairNote[] = [
  {
    sp,
    idp: 'okta',
    at: 'enterIdp',
    text: {
      en: [
        'Roles by attribute: make the user attribute (“accountList”; on CleverTap’s older page one per account ID, an enumerated list with NoAccess = {}) in the Profile Editor, map it, and send it as appuser.<variable>.',
      ],
      de: [
        'Rollen per Attribut: das Benutzerattribut („accountList“; auf CleverTaps älterer Seite eines je Konto-ID, als Aufzählung mit NoAccess = {}) im Profile Editor anlegen, zuordnen und als appuser.<Variable> senden.',
      ],
    },
  },
  {
    sp,
    idp: 'entra',
    at: 'enterIdp',
    text: {
      en: [
        'The claims “name” and “email” need an empty Namespace; Entra’s own of that meaning have one, and CleverTap does not find them.',
      ],
      de: [
        'Die Ansprüche „name“ und „email“ brauchen einen leeren Namespace; Entras eigene dieser Bedeutung haben einen, und CleverTap findet sie nicht.',
      ],
    },
  },
  {
    sp,
    idp: 'entra',
    at: 'takeIdp',
    text: {
      en: [
        'For CleverTap’s older page take “Federation Metadata XML”; CleverTap’s guide calls it a CSV by mistake.',
      ],
      de: [
        'Für CleverTaps ältere Seite „Verbundmetadaten-XML“ nehmen; CleverTaps Anleitung nennt sie versehentlich CSV.',
      ],
    },
  },
  {
    sp,
    idp: 'google',
    at: 'enterIdp',
    text: {
      en: [
        'Tick “Signed response”. Custom attributes of roles must be “Single value”, else CleverTap gets a list.',
      ],
      de: [
        '„Signierte Antwort“ ankreuzen. Eigene Attribute für Rollen müssen einwertig sein („Single value“), sonst bekommt CleverTap eine Liste.',
      ],
    },
  },
  {
    sp,
    idp: 'google',
    at: 'takeIdp',
    text: {
      en: [
        'For CleverTap’s older page download the metadata; the same dialog shows “SSO URL” and “Certificate” for the current one.',
      ],
      de: [
        'Für CleverTaps ältere Seite die Metadaten herunterladen; derselbe Dialog zeigt „SSO-URL“ und „Zertifikat“ für die heutige.',
      ],
    },
  },
  {
    sp,
    idp: 'onelogin',
    at: 'enterIdp',
    text: {
      en: [
        'Tab “Parameters”: name = First Name, email = Email, “Include in SAML assertion” ticked for both; roles of accounts as “- Macro -”.',
      ],
      de: [
        'Reiter „Parameters“: name = First Name, email = Email, „Include in SAML assertion“ bei beiden angekreuzt; Rollen der Konten als „- Macro -“.',
      ],
    },
  },
];
