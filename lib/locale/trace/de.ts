import type { Text } from '../text.ts';
import type { TraceKey } from '../trace.ts';
import { messageDe } from './message.de.ts';

/** German texts about traces. */
export const traceDe: Record<TraceKey, Text> = {
  ...messageDe,

  'page.title': 'Aufzeichnung der Anmeldung',

  'record.title': 'Aufzeichnung der Anmeldung',
  'record.start': 'Aufzeichnen',
  'record.stop': 'Beenden',
  'record.on': 'Aufgezeichnet wird: {hosts}.',
  'record.until': 'Endet von selbst um {time}.',
  'record.clear': 'Aufzeichnung verwerfen',
  'record.page': 'Auf ganzer Seite öffnen',

  'stopped.byHand': 'Aufzeichnung beendet',
  'stopped.time': 'Von selbst beendet: die Zeit war um',
  'stopped.signedIn': 'Von selbst beendet: die Antwort ist da',
  'stopped.errorPage': 'Von selbst beendet: auf einer Fehlerseite',
  'stopped.closed': 'Beendet: der Tab wurde geschlossen',

  'scope.label': 'Hosts, die aufgezeichnet werden',
  'scope.help':
    'Die des Service Providers und des Identity Providers. Der Browser fragt einmal nach dem Zugriff auf genau diese.',
  'scope.start': {
    one: '{n} Host aufzeichnen',
    other: '{n} Hosts aufzeichnen',
  },
  'scope.all': 'Alle Websites aufzeichnen',
  'scope.allSites': 'alle Websites',
  'scope.devtools': 'der Tab dieser Entwicklerwerkzeuge',

  'kept.of': '{used} von {limit}',
  'kept.dropped': {
    one: '{n} älteste Anfrage weggelassen, um die Grenze einzuhalten',
    other: '{n} älteste Anfragen weggelassen, um die Grenze einzuhalten',
  },

  'read.pick': 'Dateien öffnen',
  'read.drop': 'Zum Öffnen loslassen',

  'empty.title': 'Einer Anmeldung zusehen',
  'empty.help':
    'Jede Nachricht zwischen Service Provider und Identity Provider, geprüft und mit der Verbindung verglichen. Nichts verlässt Ihren Browser.',
  'empty.test': 'Anmeldung bei {sp} testen',
  'empty.private': 'In privatem Fenster',
  'empty.record': 'Aufzeichnen',
  'empty.devtools':
    'Zeichnet diesen Tab auf, mit dem Inhalt der Antworten. Zugriff auf Websites ist nicht nötig.',
  'empty.read': 'Aufzeichnung öffnen',
  'empty.readHelp':
    'Eine Datei von SAML-tracer, HAR, SAML Chrome Panel oder SSOView; oder eine Adresse, ein Formular, Base64 oder XML. Irgendwo ablegen, auswählen oder hier einfügen.',
  'empty.paste': 'Hier einfügen',
  'empty.show': 'Anzeigen',
  'empty.busy': 'Wird gelesen …',
  'empty.waiting': 'Aufzeichnung läuft',
  'empty.waitingHelp':
    'Melden Sie sich jetzt im Tab des Service Providers an. Was geschieht, erscheint hier.',

  'filter.text': 'Adresse, Header, Nachrichten durchsuchen',
  'filter.host': 'Host',
  'filter.allHosts': 'Alle Hosts',
  'filter.protocol': 'Protokoll',
  'filter.allProtocols': 'Alle Protokolle',
  'filter.tab': 'Tab',
  'filter.allTabs': 'Alle Tabs',
  'filter.tabName': 'Tab {n}',
  'filter.only': 'Nur Nachrichten',
  'filter.count': { one: '{n} Anfrage', other: '{n} Anfragen' },
  'filter.shown': '{shown} von {n}',
  'filter.nothing': 'Nichts passt.',
  'filter.clear': 'Alle zeigen',

  'list.part': 'Anfragen',
  'list.name': 'Anfragen nach Anmeldung',

  'flow.signIn': 'Anmeldung',
  'flow.logout': 'Abmeldung',
  'flow.other': 'Nachrichten',
  'flow.against': 'Verglichen mit der Verbindung {name}',
  'flow.alone':
    'Keine Verbindung zum Vergleichen: Wählen oder beginnen Sie eine in der Seitenleiste, dann werden auch Signaturen und Werte geprüft.',
  'flow.apart': 'Übrige Anfragen',
  'flow.requests': { one: '{n} Anfrage', other: '{n} Anfragen' },

  'outcome.verified': 'bestätigt',
  'outcome.failed': 'gescheitert',
  'outcome.open': 'nicht bestätigt',

  'mark.verified': 'bestätigt',
  'mark.failed': 'fehlerhaft',
  'mark.unreadable': 'nicht lesbar',
  'mark.open': 'nicht bestätigt',

  'resource.document': 'Seite',
  'resource.frame': 'Frame',
  'resource.other': 'Ressource',

  'protocol.saml2': 'SAML 2.0',
  'protocol.saml1': 'SAML 1.1',
  'protocol.wsfed': 'WS-Federation',
  'protocol.oauth': 'OAuth / OIDC',

  'binding.redirect': 'Redirect',
  'binding.post': 'POST',
  'binding.simpleSign': 'SimpleSign',
  'binding.artifact': 'Artifact',
  'binding.soap': 'SOAP',
  'binding.paos': 'PAOS',
  'binding.frontChannel': 'über den Browser',

  'detail.part': 'Geöffnet',
  'detail.none': 'Eine Anmeldung oder Anfrage wählen, um sie hier zu sehen.',
  'detail.back': 'Zurück',
  'detail.several': 'Nachrichten dieser Anfrage',

  'findings.list': 'Befunde',

  'copy.all': 'Kopieren',

  'sequence.name': 'Ablauf',
  'sequence.list': 'Als Liste',
  'sequence.drawn': 'Als Zeichnung',
  'sequence.larger': 'Größer',
  'sequence.smaller': 'Kleiner',

  'lane.sp': 'Service Provider',
  'lane.browser': 'Browser',
  'lane.idp': 'Identity Provider',

  'step.goes': 'Von {from} an {to}: {label}',
  'step.wait': '{time} vergehen bei {at}',

  'checked.title': 'Was geprüft wurde',
  'checked.requestSignature': 'Signatur der Anfrage',
  'checked.responseSignature': 'Signatur der Antwort',
  'checked.assertionSignature': 'Signatur der Assertion',
  'checked.messageSignature': 'Signatur der Nachricht',
  'checked.issuer': 'Issuer',
  'checked.requestIssuer': 'Issuer der Anfrage',
  'checked.requestAcsUrl': 'Verlangte ACS-URL',
  'checked.destination': 'Destination',
  'checked.recipient': 'Recipient',
  'checked.audience': 'Audience',
  'checked.inResponseTo': 'Antwortet auf diese Anfrage',
  'checked.conditions': 'Innerhalb der Gültigkeitsdauer',
  'checked.status': 'Status',
  'checked.nameIdFormat': 'NameID-Format',
  'checked.nameId': 'NameID',
  'checked.attributes': 'Attribute',
  'checked.groups': 'Gruppen',
  'checked.algorithm': 'Signaturalgorithmus',
  'checked.encryption': 'Verschlüsselung',
  'checked.authnContext': 'Art der Anmeldung',
  'checked.relayState': 'RelayState',

  'unchecked.notConfigured': 'der Verbindung noch nicht bekannt',
  'unchecked.encrypted': 'verschlüsselt',
  'unchecked.notSeen': 'nicht in der Aufzeichnung',
  'unchecked.masked': 'in der Datei unkenntlich gemacht',
  'unchecked.unsupported': 'hier nicht prüfbar',

  'compare.choose': 'Vergleichen mit …',
  'compare.title': 'Nebeneinander',
  'compare.file': 'Mit einer Datei vergleichen',
  'compare.shown': 'Hier gezeigt',
  'compare.what': 'Was',
  'compare.none': 'Kein Unterschied.',
  'compare.count': { one: '{n} Unterschied', other: '{n} Unterschiede' },
  'compare.absent': 'nicht vorhanden',

  'weight.breaks': 'Verhindert die Anmeldung',
  'weight.differs': 'Verschieden',
  'weight.same': 'Gleich',

  'draft.open': 'Exportieren',
  'draft.title': 'Exportieren',
  'draft.format': 'Format',
  'draft.redact': 'Persönliche Werte und Geheimnisse entfernen',
  'draft.kept':
    'NameIDs, Attributwerte, Sitzungen, Cookies und Tokens werden zu Platzhaltern. Issuer, Adressen, Zeiten, Algorithmen und Zertifikate bleiben, damit die Datei sich noch auswerten lässt.',
  'draft.whole':
    'Die Datei enthält alles: Namen, Cookies, Tokens. Wer sie hat, kann sich womöglich anmelden.',
  'draft.receipt': 'Was entfernt wurde',
  'draft.preview': 'Vorschau',
  'draft.making': 'Einen Moment …',
  'draft.saveRedacted': 'Geschwärzt speichern',
  'draft.save': 'Mit allem speichern',
  'draft.cut': 'Die Vorschau zeigt den Anfang; die Datei ist länger.',

  'format.ferry': 'SAML Ferry',
  'format.samlTracer': 'SAML-tracer',
  'format.har': 'HAR',
  'format.text': 'Text',

  'notice.failed': 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  'notice.notAllowed': 'Ohne Zugriff auf diese Hosts lässt sich nichts aufzeichnen.',
  'notice.copied': 'Kopiert.',
  'notice.copyFailed': 'Kopieren ist hier nicht erlaubt. Bitte den Text markieren und kopieren.',

  'import.pasted': 'Eingefügter Text',
  'import.empty': '„{name}“ ist leer.',
  'import.tooLarge': '„{name}“ ist zu groß.',
  'import.binary': '„{name}“ lässt sich nicht als Text lesen.',
  'import.newer': '„{name}“ stammt von einer neueren Version.',
  'import.nothing': 'In „{name}“ war weder eine Anmeldenachricht noch eine Aufzeichnung.',

  'removed.nameId': 'NameIDs',
  'removed.attribute': 'Attributwerte',
  'removed.session': 'Sitzungskennungen',
  'removed.cookie': 'Cookies',
  'removed.token': 'Tokens',
  'removed.credential': 'Zugangsdaten',
  'removed.parameter': 'Parameter',
  'removed.relayState': 'RelayStates',
  'removed.address': 'Teile von Adressen',
  'removed.email': 'E-Mail-Adressen',
  'removed.encrypted': 'verschlüsselte Teile',
  'removed.signature': 'Signaturen',
  'removed.header': 'Header',
  'removed.body': 'Inhalte',
  'removed.text': 'Texte',
};
