import type { Locale } from '../../locale/text.ts';

/** Rules that look for the same kind of mistake, in the order in which somebody new meets them. */
export interface Family {
  id: string;
  title: Record<Locale, string>;
  /** What the mistakes have in common, and how one comes about. */
  intro: Record<Locale, string>;
  /** Ids of its rules. */
  rules: readonly string[];
}

export const FAMILIES: readonly Family[] = [
  {
    id: 'places',
    title: { en: 'The wrong value in a field', de: 'Der falsche Wert in einem Feld' },
    intro: {
      en: 'Consoles name the same value differently, and some name two values alike: “Single sign-on URL” is the ACS URL at Okta and the sign-in address elsewhere. So a value ends in the wrong field, on the wrong side, or a stand-in is never replaced.',
      de: 'Konsolen nennen denselben Wert verschieden, und manche nennen zwei Werte gleich: „Single sign-on URL“ ist bei Okta die ACS-URL und anderswo die Anmeldeadresse. So landet ein Wert im falschen Feld, auf der falschen Seite, oder ein Platzhalter wird nie ersetzt.',
    },
    rules: [
      'required-value-missing',
      'value-of-the-other-side',
      'acs-and-entity-id-swapped',
      'sso-url-and-issuer-swapped',
      'metadata-url-in-place-of-sso-url',
      'portal-link-as-sso-url',
      'tenants-differ',
      'temporary-value-left-in',
      'placeholder-left-in',
    ],
  },
  {
    id: 'agreement',
    title: { en: 'Values that must agree', de: 'Werte, die übereinstimmen müssen' },
    intro: {
      en: 'What one side gives, the other holds. SAML compares these values character by character: a slash at the end, http for https or a capital letter makes another value.',
      de: 'Was die eine Seite angibt, trägt die andere ein. SAML vergleicht diese Werte Zeichen für Zeichen: Ein Schrägstrich am Ende, http statt https oder ein Großbuchstabe ergibt einen anderen Wert.',
    },
    rules: [
      'acs-url-differs',
      'audience-differs',
      'sso-url-differs',
      'issuer-differs',
      'recipient-differs',
      'destination-differs',
      'metadata-url-differs',
      'sign-on-url-differs',
      'sp-logout-url-differs',
      'idp-logout-url-differs',
      'acs-validator-mismatch',
      'acs-validator-loose',
      'acs-validator-unchecked',
    ],
  },
  {
    id: 'characters',
    title: { en: 'Values damaged on the way', de: 'Unterwegs beschädigte Werte' },
    intro: {
      en: 'Copying from a mail, a narrow box or a file takes too little or too much along: blanks, quotes, characters that can’t be seen. The value looks right and is another.',
      de: 'Beim Kopieren aus einer Mail, einem schmalen Feld oder einer Datei kommt zu wenig mit oder zu viel: Leerzeichen, Anführungszeichen, unsichtbare Zeichen. Der Wert sieht richtig aus und ist ein anderer.',
    },
    rules: [
      'white-space-around',
      'wrapped-in-quotes',
      'escapes-left-in',
      'shortened-for-display',
      'value-cut-off',
      'characters-look-alike',
      'slash-in-host',
      'not-a-url',
      'url-part-not-allowed',
      'entity-id-too-long',
      'characters-refused',
      'issuer-altered',
    ],
  },
  {
    id: 'certificates',
    title: { en: 'Certificates', de: 'Zertifikate' },
    intro: {
      en: 'The identity provider signs, and the service provider verifies with the certificate that it was given. It has to be the right one, whole, in the form that the console takes, and replaced before it expires. It is public; a private key never leaves its owner.',
      de: 'Der Identity Provider signiert, und der Service Provider prüft mit dem Zertifikat, das er bekommen hat. Es muss das richtige sein, vollständig, in der Form, die die Konsole nimmt, und vor seinem Ablauf ersetzt werden. Es ist öffentlich; ein privater Schlüssel verlässt seinen Besitzer nie.',
    },
    rules: [
      'certificate-differs',
      'own-certificate',
      'sp-certificate-differs',
      'not-a-certificate',
      'certificate-truncated',
      'certificate-form',
      'certificate-expired',
      'certificate-not-yet-valid',
      'certificate-expires-soon',
      'several-certificates',
      'certificate-weak',
      'fingerprint-malformed',
      'fingerprint-of-another-certificate',
    ],
  },
  {
    id: 'metadata',
    title: { en: 'Metadata', de: 'Metadaten' },
    intro: {
      en: 'A metadata document carries addresses, entity ID and certificates of one side in one file. It spares copying, if it is the right one, of the right app, and of today.',
      de: 'Ein Metadaten-Dokument enthält Adressen, Entity-ID und Zertifikate einer Seite in einer Datei. Es erspart das Kopieren, wenn es das richtige ist, das dieser App, und das von heute.',
    },
    rules: [
      'metadata-unreadable',
      'metadata-of-the-wrong-kind',
      'metadata-incomplete',
      'metadata-disagrees',
      'metadata-expired',
      'metadata-of-several',
      'metadata-of-another-protocol',
      'sp-metadata-disagrees',
      'sp-metadata-incomplete',
      'sp-metadata-index-twice',
      'sp-metadata-without-key',
    ],
  },
  {
    id: 'protection',
    title: { en: 'Signature, encryption, transport', de: 'Signatur, Verschlüsselung, Transport' },
    intro: {
      en: 'What the service provider demands to be signed or encrypted, and with which algorithm, is switched on at the identity provider.',
      de: 'Was der Service Provider signiert oder verschlüsselt verlangt, und mit welchem Verfahren, wird beim Identity Provider eingestellt.',
    },
    rules: [
      'nothing-signed',
      'demanded-signature-off',
      'response-signed-instead',
      'assertion-not-signed',
      'encryption-not-as-demanded',
      'encryption-without-key',
      'encryption-nobody-can-read',
      'binding-not-demanded',
      'signature-algorithm-not-demanded',
      'signature-algorithm-weak',
      'insecure-url',
    ],
  },
  {
    id: 'users',
    title: { en: 'Users and their attributes', de: 'Benutzer und ihre Attribute' },
    intro: {
      en: 'The response names the user (NameID) and says more in attributes. The service provider finds its user by that name, and reads attributes by names of its own. And somebody must be allowed to use the app at all.',
      de: 'Die Antwort nennt den Benutzer (NameID) und sagt in Attributen mehr über ihn. Unter diesem Namen sucht ihn der Service Provider, und Attribute liest er unter Namen, die er vorgibt. Und jemand muss die App überhaupt benutzen dürfen.',
    },
    rules: [
      'name-id-format-not-demanded',
      'name-id-format-unknown',
      'name-id-source-not-email',
      'attribute-missing',
      'attribute-twice',
      'group-attribute-not-demanded',
      'domain-not-claimable',
      'nobody-may-sign-in',
    ],
  },
  {
    id: 'start',
    title: {
      en: 'Where a sign-in starts, and lock-out',
      de: 'Wo eine Anmeldung beginnt, und Aussperren',
    },
    intro: {
      en: 'A sign-in starts at the service provider, or at a tile of the identity provider’s portal; not every service provider takes the second. And where passwords are switched off before a sign-in was tested, a mistake locks everybody out.',
      de: 'Eine Anmeldung beginnt beim Service Provider oder bei einer Kachel im Portal des Identity Providers; nicht jeder Service Provider nimmt das zweite an. Und wo Passwörter ausgeschaltet werden, bevor eine Anmeldung getestet ist, sperrt ein Fehler alle aus.',
    },
    rules: [
      'sso-for-everyone',
      'initiator-not-demanded',
      'callback-as-start-url',
      'start-url-without-effect',
      'not-the-default',
      'login-url-missing',
      'relay-state-too-long',
    ],
  },
];
