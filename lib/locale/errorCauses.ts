import type { ErrorCause } from '../model/errorPage.ts';
import type { Locale } from './index.ts';

/** What each cause of an error page means, and what to do about it: both inside of a sentence. */
const en: Record<ErrorCause, [cause: string, remedy: string]> = {
  acsUrl: [
    'the response is wanted at an address that is not configured',
    'enter the address of the request as “{label}”',
  ],
  acsUrlMissing: ['no address for the response is saved', 'fill in “{label}” and save'],
  spEntityId: [
    'no app has the entity ID that the request names',
    'enter the request’s Issuer as “{label}”, character by character, and see that it is the right tenant',
  ],
  spEntityIdMissing: ['the app has no entity ID', 'fill in “{label}” and save'],
  twoApps: ['two apps have the same entity ID', 'give each its own “{label}”'],
  tenant: [
    'there is no such tenant, or it is of another cloud',
    'copy the sign-in address of the identity provider once more into “{label}”',
  ],
  destination: [
    'the request is meant for another address',
    'copy the sign-in address of the identity provider once more into “{label}”',
  ],
  directLink: [
    'the address was opened without a request',
    'begin at the service provider, and have its sign-in page as “{label}”',
  ],
  disabled: ['the app is switched off', 'switch it on for the users'],
  notAssigned: [
    'this user may not use the app',
    'assign the user, or a group of theirs, to the app',
  ],
  notYet: [
    'the app is not known yet, or is deleted',
    'wait some minutes, sign out and in, and see that it is on for the user',
  ],
  wrongAccount: [
    'the account is of another organisation',
    'use a private window and an account that is assigned to the app',
  ],
  noSuchApp: [
    'there is no app at this address',
    'copy the sign-in address of the identity provider once more into “{label}”',
  ],
  authnContext: [
    'the user signed in in another way than the request wants',
    'switch off the requested authentication context',
  ],
  malformedRequest: [
    'the request can’t be read',
    'see that address and binding are right; without single logout, leave its address empty',
  ],
  requestId: ['the request’s ID is not allowed', 'update the service provider’s software'],
  requestIssuer: ['the request doesn’t say from whom it is', 'fill in “{label}”'],
  requestOptions: [
    'the request asks for something that is not configured',
    'see that “{label}” is what the request wants, and that it is signed only if it has to be',
  ],
  requestTooLong: ['the request is too long for an address', 'have it posted'],
  requestSignature: [
    'the request’s signature is missing or wrong',
    'take the service provider’s certificate once more as “{label}”, or don’t demand signed requests',
  ],
  requestExpired: ['the request was too old', 'set the service provider’s clock'],
  binding: [
    'the response is wanted in a way that is not possible',
    'choose HTTP-POST as “{label}”',
  ],
  nameIdFormat: [
    'the NameID format can’t be served',
    'set “{label}” to what the service provider wants',
  ],
  nameIdSource: [
    'the user has no value for the NameID or an attribute',
    'fill it in for the user, or choose another “{label}”',
  ],
  signingKey: ['there is no valid key to sign with', 'make a new certificate and activate it'],
  encryptionKey: [
    'there is no certificate to encrypt for',
    'enter “{label}”, or switch encryption off',
  ],
  upstream: [
    'the fault is with another identity provider behind this one',
    'look at the federation of the user’s domain',
  ],
  policy: [
    'a rule of the organisation forbids it',
    'look at its conditional access; no SAML value is wrong',
  ],
  logout: ['the logout can’t be placed', 'compare “{label}” and what the logout names'],
  validator: [
    'the identity provider gives no reason',
    'see that “{label}” lets the request’s address through, and that the user has access to the app',
  ],
  audience: [
    'the assertion is for another audience',
    'put the service provider’s entity ID into “{label}”',
  ],
  issuer: [
    'the response is from another issuer',
    'put the identity provider’s issuer into “{label}”',
  ],
  certificate: [
    'the signature or the sender is not trusted',
    'put the identity provider’s certificate into “{label}” once more, and compare the issuer',
  ],
  signatureMissing: ['a demanded signature is missing', 'switch on “{label}”'],
  responseAddress: [
    'the response is meant for another address or lacks something',
    'compare “{label}”, the entity ID and the attributes',
  ],
  clock: ['the assertion is too old or too new', 'set the clocks of both servers'],
  attributes: ['a demanded attribute is missing', 'add it in “{label}”, named exactly so'],
  unknownUser: ['the user is not known there', 'invite the user, or switch on “{label}”'],
  staleLink: [
    'an older link of the user is still stored',
    'have the vendor’s support delete the user’s old sign-in with Google',
  ],
  encryption: [
    'the assertion can’t be decrypted',
    'switch off “{label}”, or take the service provider’s certificate once more',
  ],
  unspecific: ['the page gives no reason', 'look at the log there'],
};

const de: typeof en = {
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

const part = (texts: typeof en, i: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([cause, both]) => [cause, both[i]]));

/** By parameter of the finding, as in `TRACE_WORDS`; `{label}` stands for the console's own word. */
export const CAUSE_WORDS: Record<Locale, Record<string, Record<string, string>>> = {
  en: { cause: part(en, 0), remedy: part(en, 1) },
  de: { cause: part(de, 0), remedy: part(de, 1) },
};
