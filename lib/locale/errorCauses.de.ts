import type { CauseTexts } from './errorCauses.en.ts';

export const causesDe: CauseTexts = {
  acsUrl: [
    'Die Antwort wird an eine Adresse verlangt, die nicht eingetragen ist',
    'die Adresse der Anfrage als „{label}“ eintragen',
  ],
  acsUrlMissing: [
    'Es ist keine Adresse für die Antwort gespeichert',
    '„{label}“ ausfüllen und speichern',
  ],
  spEntityId: [
    'Keine App hat die Entity-ID, die in der Anfrage steht',
    'den Issuer der Anfrage Zeichen für Zeichen als „{label}“ eintragen und prüfen, ob es der richtige Mandant ist',
  ],
  spEntityIdMissing: ['Die App hat keine Entity-ID', '„{label}“ ausfüllen und speichern'],
  twoApps: ['Zwei Apps haben dieselbe Entity-ID', 'jeder eine eigene „{label}“ geben'],
  tenant: [
    'Diesen Mandanten gibt es nicht, oder er gehört zu einer anderen Cloud',
    'die Anmeldeadresse des Identity Providers noch einmal in „{label}“ übernehmen',
  ],
  destination: [
    'Die Anfrage gilt einer anderen Adresse',
    'die Anmeldeadresse des Identity Providers noch einmal in „{label}“ übernehmen',
  ],
  directLink: [
    'Die Adresse wurde ohne Anfrage aufgerufen',
    'beim Service Provider beginnen und dessen Anmeldeseite als „{label}“ eintragen',
  ],
  disabled: ['Die App ist ausgeschaltet', 'sie für die Benutzer einschalten'],
  notAssigned: [
    'Dieser Benutzer darf die App nicht benutzen',
    'den Benutzer oder eine seiner Gruppen der App zuweisen',
  ],
  notYet: [
    'Die App ist noch nicht bekannt oder gelöscht',
    'einige Minuten warten, ab- und anmelden und prüfen, ob sie für den Benutzer eingeschaltet ist',
  ],
  wrongAccount: [
    'Das Konto gehört zu einer anderen Organisation',
    'ein privates Fenster und ein Konto nehmen, das der App zugewiesen ist',
  ],
  noSuchApp: [
    'Unter dieser Adresse gibt es keine App',
    'die Anmeldeadresse des Identity Providers noch einmal in „{label}“ übernehmen',
  ],
  authnContext: [
    'Der Benutzer hat sich anders angemeldet, als die Anfrage verlangt',
    'den verlangten Authentifizierungskontext ausschalten',
  ],
  malformedRequest: [
    'Die Anfrage ist nicht lesbar',
    'Adresse und Binding prüfen; ohne Single Logout dessen Adresse leer lassen',
  ],
  requestId: [
    'Die ID der Anfrage ist nicht erlaubt',
    'die Software des Service Providers aktualisieren',
  ],
  requestIssuer: ['Die Anfrage sagt nicht, von wem sie ist', '„{label}“ ausfüllen'],
  requestOptions: [
    'Die Anfrage verlangt etwas, das nicht eingerichtet ist',
    'prüfen, ob „{label}“ zur Anfrage passt und ob sie nur dann signiert sein muss, wenn sie es ist',
  ],
  requestTooLong: ['Die Anfrage ist zu lang für eine Adresse', 'sie als Formular senden lassen'],
  requestSignature: [
    'Die Signatur der Anfrage fehlt oder ist falsch',
    'das Zertifikat des Service Providers noch einmal als „{label}“ übernehmen oder keine signierten Anfragen verlangen',
  ],
  requestExpired: ['Die Anfrage war zu alt', 'die Uhr des Service Providers stellen'],
  binding: [
    'Die Antwort wird auf einem Weg verlangt, den es nicht gibt',
    'als „{label}“ HTTP-POST wählen',
  ],
  nameIdFormat: [
    'Dieses NameID-Format gibt es nicht',
    '„{label}“ auf das stellen, was der Service Provider verlangt',
  ],
  nameIdSource: [
    'Dem Benutzer fehlt ein Wert für die NameID oder ein Attribut',
    'ihn beim Benutzer eintragen oder eine andere „{label}“ wählen',
  ],
  signingKey: [
    'Es gibt keinen gültigen Schlüssel zum Signieren',
    'ein neues Zertifikat erstellen und aktivieren',
  ],
  encryptionKey: [
    'Es gibt kein Zertifikat zum Verschlüsseln',
    '„{label}“ eintragen oder die Verschlüsselung ausschalten',
  ],
  upstream: [
    'Der Fehler liegt bei einem anderen Identity Provider dahinter',
    'die Föderation der Domain des Benutzers prüfen',
  ],
  policy: [
    'Eine Regel der Organisation verbietet es',
    'den bedingten Zugriff prüfen; kein SAML-Wert ist falsch',
  ],
  logout: [
    'Die Abmeldung lässt sich nicht zuordnen',
    '„{label}“ mit dem vergleichen, was die Abmeldung nennt',
  ],
  validator: [
    'Der Identity Provider nennt keinen Grund',
    'prüfen, ob „{label}“ die Adresse der Anfrage durchlässt und ob der Benutzer Zugriff auf die App hat',
  ],
  audience: [
    'Die Assertion gilt einer anderen Audience',
    'die Entity-ID des Service Providers in „{label}“ eintragen',
  ],
  issuer: [
    'Die Antwort ist von einem anderen Aussteller',
    'den Aussteller des Identity Providers in „{label}“ eintragen',
  ],
  certificate: [
    'Der Signatur oder dem Absender wird nicht vertraut',
    'das Zertifikat des Identity Providers noch einmal in „{label}“ eintragen und den Aussteller vergleichen',
  ],
  signatureMissing: ['Eine verlangte Signatur fehlt', '„{label}“ einschalten'],
  responseAddress: [
    'Die Antwort gilt einer anderen Adresse, oder es fehlt etwas',
    '„{label}“, die Entity-ID und die Attribute vergleichen',
  ],
  clock: ['Die Assertion ist zu alt oder zu neu', 'die Uhren beider Server stellen'],
  attributes: ['Ein verlangtes Attribut fehlt', 'es in „{label}“ anlegen, genau so benannt'],
  unknownUser: [
    'Der Benutzer ist dort nicht bekannt',
    'den Benutzer einladen oder „{label}“ einschalten',
  ],
  staleLink: [
    'Eine ältere Verknüpfung des Benutzers ist noch gespeichert',
    'den Support bitten, die alte Anmeldung mit Google zu löschen',
  ],
  encryption: [
    'Die Assertion lässt sich nicht entschlüsseln',
    '„{label}“ ausschalten oder das Zertifikat des Service Providers noch einmal übernehmen',
  ],
  unspecific: ['Die Seite nennt keinen Grund', 'im Protokoll dort nachsehen'],
};
