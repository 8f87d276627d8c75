import { fillIn, type Locale, type Params } from './index.ts';

/** What the journey says: steps composed from the consoles' own words, and why something was refused. */
const en = {
  'guide.take': '{console}, {path}: take {fields}.',
  'guide.enter': '{console}, {path}: enter {fields}.',
  'guide.enterTemporary':
    '{console}, {path}: enter temporary values for {fields}, since {other} shows its own only after saving.',
  'guide.check': '{console}, {path}: check {fields}.',
  'guide.save': '{console}: press “{button}”.',
  'guide.saveAnyhow': '{console}: save what was filled in.',
  'guide.somewhere': 'the page with the single sign-on settings',
  'guide.quoted': '“{label}”',
  'guide.and': ' and ',
  'guide.findings': 'Put right what is marked, then go on.',
  'guide.openSide': 'Open the page of {console} in a tab: {path}.',
  'mark.agrees': 'Agrees with {console}',
  'mark.differs': 'Differs from {console}',
  'mark.filled': 'Filled by SAML Ferry',
  'mark.temporary': 'Temporary, until {console} shows its own',
  'refused.privateKey':
    'This is a private key. It belongs on one server only and is not stored. Take the certificate instead.',
  'refused.tooLarge': 'This is too large to be stored.',
  'refused.emptyName': 'A name is needed.',
  'refused.notCreated': 'This connection is no longer there.',
  'refused.alreadyCreated': 'This connection is there already.',
  'refused.notJoined': 'No console is joined on this side yet.',
  'refused.otherConsole': 'This connection is with another console on this side.',
  'refused.otherAccount': 'This connection is with another account of this console.',
  'refused.wrongSide': 'This value belongs to the other side.',
  'refused.nothingToUndo': 'There is nothing to undo.',
  'refused.unknownText': 'Nothing that a connection needs was found in this text.',
  'refused.csr': 'This is a certificate request, not a certificate.',
  'refused.publicKey': 'This is a bare public key, not a certificate.',
  'refused.fingerprint': 'This is a fingerprint only. The certificate itself is needed.',
  'refused.truncatedCertificate': 'This certificate is not complete. Copy it again from the file.',
  'refused.html': 'This is a web page, not a value. Download the file itself.',
  'refused.binary': 'This is a file that cannot be read as text.',
  'refused.badMetadata': 'This metadata cannot be read.',
  'refused.empty': 'There is nothing in it.',
  'refused.badSetUp': 'This set-up file cannot be read.',
  'refused.unclear':
    'It is not clear which value this is. Open its console and take it from there.',
  'refused.nothingSeen': 'No console is recognised on this tab any more.',
  'badge.sp': 'SP',
  'badge.idp': 'IdP',
  'badge.title': '{console}, {page}',
  'name.joined': '{sp} ⇄ {idp}',
  'name.unknown': '…',
  'name.new': 'New connection',
} as const;

export type JourneyKey = keyof typeof en;

const de: Record<JourneyKey, string> = {
  'guide.take': '{console}, {path}: {fields} übernehmen.',
  'guide.enter': '{console}, {path}: {fields} eintragen.',
  'guide.enterTemporary':
    '{console}, {path}: vorläufige Werte für {fields} eintragen, denn {other} zeigt die eigenen erst nach dem Speichern.',
  'guide.check': '{console}, {path}: {fields} prüfen.',
  'guide.save': '{console}: auf „{button}“ klicken.',
  'guide.saveAnyhow': '{console}: das Eingetragene speichern.',
  'guide.somewhere': 'die Seite mit den Einstellungen zum Single Sign-on',
  'guide.quoted': '„{label}“',
  'guide.and': ' und ',
  'guide.findings': 'Zuerst richtigstellen, was markiert ist.',
  'guide.openSide': 'Die Seite von {console} in einem Tab öffnen: {path}.',
  'mark.agrees': 'Stimmt mit {console} überein',
  'mark.differs': 'Weicht von {console} ab',
  'mark.filled': 'Von SAML Ferry eingetragen',
  'mark.temporary': 'Vorläufig, bis {console} den eigenen zeigt',
  'refused.privateKey':
    'Das ist ein privater Schlüssel. Er gehört nur auf einen Server und wird nicht gespeichert. Stattdessen das Zertifikat nehmen.',
  'refused.tooLarge': 'Das ist zu groß, um gespeichert zu werden.',
  'refused.emptyName': 'Ein Name fehlt.',
  'refused.notCreated': 'Diese Verbindung gibt es nicht mehr.',
  'refused.alreadyCreated': 'Diese Verbindung gibt es schon.',
  'refused.notJoined': 'Auf dieser Seite ist noch keine Konsole verbunden.',
  'refused.otherConsole': 'Auf dieser Seite ist eine andere Konsole verbunden.',
  'refused.otherAccount': 'Verbunden ist ein anderes Konto dieser Konsole.',
  'refused.wrongSide': 'Dieser Wert gehört zur anderen Seite.',
  'refused.nothingToUndo': 'Es gibt nichts rückgängig zu machen.',
  'refused.unknownText': 'In diesem Text ist nichts, was eine Verbindung braucht.',
  'refused.csr': 'Das ist ein Zertifikatsantrag, kein Zertifikat.',
  'refused.publicKey': 'Das ist nur ein öffentlicher Schlüssel, kein Zertifikat.',
  'refused.fingerprint': 'Das ist nur ein Fingerabdruck. Gebraucht wird das Zertifikat selbst.',
  'refused.truncatedCertificate':
    'Dieses Zertifikat ist nicht vollständig. Bitte noch einmal aus der Datei kopieren.',
  'refused.html': 'Das ist eine Webseite, kein Wert. Bitte die Datei selbst herunterladen.',
  'refused.binary': 'Diese Datei lässt sich nicht als Text lesen.',
  'refused.badMetadata': 'Diese Metadaten lassen sich nicht lesen.',
  'refused.empty': 'Es ist nichts darin.',
  'refused.badSetUp': 'Diese Einrichtungsdatei lässt sich nicht lesen.',
  'refused.unclear':
    'Es ist nicht klar, welcher Wert das ist. Bitte die Konsole öffnen und ihn dort übernehmen.',
  'refused.nothingSeen': 'Auf diesem Tab ist keine Konsole mehr erkannt.',
  'badge.sp': 'SP',
  'badge.idp': 'IdP',
  'badge.title': '{console}, {page}',
  'name.joined': '{sp} ⇄ {idp}',
  'name.unknown': '…',
  'name.new': 'Neue Verbindung',
};

const TEXTS: Record<Locale, Record<JourneyKey, string>> = { en, de };

export const say = (locale: Locale, key: JourneyKey, params: Params = {}): string =>
  fillIn(TEXTS[locale][key], params);
