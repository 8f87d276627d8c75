import { fieldsDe } from './fields.de.ts';
import type { TextKey } from './index.ts';
import { moreDe } from './more.de.ts';
import type { Text } from './text.ts';

/** German texts. They address the reader formally, or not at all. */
export const de: Record<TextKey, Text> = {
  ...fieldsDe,
  ...moreDe,

  'app.name': 'SAML Ferry',
  'app.tagline': 'Bringt Single-Sign-on-Werte hinüber',

  'phase.collectSp': 'Werte bei {sp} holen',
  'phase.configureIdp': '{idp} einrichten',
  'phase.collectIdp': 'Werte bei {idp} holen',
  'phase.configureSp': '{sp} einrichten',
  'phase.review': 'Durchsehen',
  'phase.testSignIn': 'Anmeldung testen',
  'phase.verified': 'Bestätigt',

  'head.agree': '{agree} von {n} stimmen',
  'head.allAgree': 'Alle {n} stimmen',
  'head.connections': 'Verbindungen',
  'head.panel': 'An der Seite offen halten',

  'switch.new': 'Neue Verbindung',
  'switch.name': 'Name',
  'switch.create': 'Anlegen',
  'switch.rename': 'Umbenennen',
  'switch.save': 'Speichern',
  'switch.cancel': 'Abbrechen',
  'switch.delete': 'Löschen',
  'switch.sure': '„{name}“ mit allen Werten löschen? In den Konsolen ändert sich nichts.',
  'switch.keep': 'Behalten',

  'tab.this': 'Dieser Tab:',
  'tab.nothing': 'keine Konsole erkannt',
  'tab.values': { one: '{n} Wert', other: '{n} Werte' },
  'tab.found': 'Auf dieser Seite gefunden',
  'tab.empty': 'leer',
  'tab.inDownload': 'als Download',
  'tab.missing': 'Auf dieser Seite nicht gefunden:',
  'tab.missingCount': { one: '{n} nicht gefunden', other: '{n} nicht gefunden' },
  'tab.point': 'Stelle zeigen',
  'tab.snapshot': 'Abbild der Seite speichern',
  'tab.readOnly':
    'Diese Seite lässt sich lesen, nicht ändern: Ihrer Rolle fehlt vielleicht das Recht.',
  'tab.otherAccount':
    'Dieser Tab gehört zu einem anderen Konto von {name} als diese Verbindung. Hier wird nichts übernommen und nichts ausgefüllt.',
  'tab.otherConsole':
    'Die Konsole dieses Tabs gehört nicht zu dieser Verbindung. Hier wird nichts übernommen und nichts ausgefüllt.',
  'tab.teach':
    'Wird auf dieser Seite Single Sign-on eingerichtet? Zeigen Sie die Felder einmal, dann sind sie bekannt.',
  'tab.unknownPage':
    'Diese Seite einer bekannten Konsole hat keine Einstellungen für Single Sign-on, oder sie hat sich geändert.',
  'tab.noValues': 'Diese Seite zeigt keine Werte, die die Verbindung braucht.',
  'tab.elsewhere': 'Ebenfalls geöffnet',
  'tab.go': 'Zu {name}',

  'bank.unknown': 'noch unbekannt',

  'crossing.name': 'Die Überfahrt',
  'crossing.gives': '{giver} gibt, {taker} nimmt',
  'crossing.notSeen': 'noch nicht gesehen',
  'crossing.notFilled': 'noch nicht ausgefüllt',
  'crossing.empty': 'leer',
  'crossing.settings': { one: '{n} Einstellung', other: '{n} Einstellungen' },
  'crossing.settled': 'stimmen überein',

  'detail.copyName': '{label} von {console} kopieren',
  'detail.copied': 'Kopiert.',
  'detail.forgetName': '{label} von {console} vergessen',
  'detail.unseen': 'Noch nicht gesehen. Öffnen Sie die Seite, die den Wert zeigt.',
  'detail.unfilled': 'Noch nicht ausgefüllt.',
  'detail.demand': 'Von {console} vorgeschrieben',

  'finding.list': 'Zu berichtigen',
  'finding.hints': 'Zu bedenken',
  'finding.error': 'Fehler',
  'finding.warning': 'Warnung',
  'finding.info': 'Hinweis',
  'finding.extra': 'zu viel: {text}',
  'finding.missing': 'fehlt: {text}',
  'finding.difference': 'Wo die Werte auseinandergehen',
  'finding.found': 'Bei {console}',
  'finding.foundHere': 'So steht es da',
  'finding.expected': 'So wäre es richtig',
  'finding.whole': 'Ganz zeigen',
  'finding.short': 'Nur den Unterschied zeigen',
  'finding.apart': 'Die beiden haben nichts gemeinsam.',
  'finding.places': {
    one: 'Sie unterscheiden sich an {n} Stelle.',
    other: 'Sie unterscheiden sich an {n} Stellen.',
  },
  'finding.mend': 'Berichtigen',
  'finding.why': 'Warum?',
  'finding.whyTitle': 'Bei der Anmeldung',
  'finding.mendTitle': 'Was zu tun ist',
  'finding.mute': 'Stummschalten',
  'finding.muteName': 'Stummschalten: {title}',
  'finding.note': 'Warum ist das hier in Ordnung? (freiwillig)',
  'finding.mutedCount': { one: '{n} stummgeschaltet', other: '{n} stummgeschaltet' },
  'finding.unmute': 'Wieder prüfen',
  'finding.unmuteName': 'Wieder prüfen: {title}',
  'finding.more': 'Mehr über diese Prüfung',

  'conflict.title': '{label}: Welcher Wert ist richtig?',
  'conflict.text': '{console} zeigte zwei verschiedene Werte.',
  'conflict.present': 'Bisher bekannt',
  'conflict.offered': 'Zuletzt gesehen',
  'conflict.keep': 'Diesen behalten',
  'conflict.take': 'Den neuen nehmen',
  'ask.title': '{label} von {console}: Was gilt?',
  'ask.take': 'Diesen Wert nehmen',
  'ask.other': 'Ein anderer Wert',
  'ask.give': 'Den getippten nehmen',
  'conflict.list': 'Fragen',

  'next.connect': '{sp} mit {idp} verbinden',
  'next.connectOne': 'Mit {name} beginnen',
  'next.take': {
    one: '{n} Wert von dieser Seite übernehmen',
    other: '{n} Werte von dieser Seite übernehmen',
  },
  'next.downloads': {
    one: 'Einer davon wird von der Seite heruntergeladen.',
    other: '{n} davon werden von der Seite heruntergeladen.',
  },
  'next.downloadsAll': {
    one: 'Er wird von der Seite heruntergeladen.',
    other: 'Sie werden von der Seite heruntergeladen.',
  },
  'next.fill': {
    one: '{n} Feld auf dieser Seite ausfüllen',
    other: '{n} Felder auf dieser Seite ausfüllen',
  },
  'next.preview': 'Das wird ausgefüllt',
  'next.before': 'vorher: {value}',
  'next.temporary': 'vorläufig',
  'next.temporaryWhy':
    'Mit vorläufigen Werten lässt sich jetzt schon speichern. Sie werden ersetzt, sobald {sp} die eigenen zeigt.',
  'next.switch': 'Zum Tab von {name}',
  'next.answer': { one: 'Die Frage beantworten', other: '{n} Fragen beantworten' },
  'next.guide': 'Nächster Schritt',
  'next.test': 'Anmeldung bei {sp} testen',
  'next.testWhy':
    'Beide Seiten stimmen überein. Einmal als Benutzer anmelden, um sicher zu sein: Was zwischen {hosts} hin und her geht, wird aufgezeichnet und geprüft, sonst nichts, und bleibt in diesem Browser.',
  'next.testAgain': 'Anmeldung erneut testen',
  'next.testAgainWhy':
    'Was zwischen {hosts} hin und her geht, wird aufgezeichnet und geprüft, sonst nichts.',
  'next.testing': 'Im geöffneten Tab bei {sp} anmelden. Der Test endet von selbst.',
  'next.stopTest': 'Test beenden',

  'test.title': 'Testanmeldung',
  'test.verified': 'Es funktioniert: {n} Tatsachen wurden geprüft.',
  'test.failed': 'Es funktioniert noch nicht.',
  'test.refused': 'Die Antwort von {idp} kam an, und {sp} hat sie abgewiesen ({why}).',
  'test.open': 'Sie kam an, doch nicht alles ließ sich prüfen.',
  'test.notArrived': 'Keine Antwort von {idp} hat {sp} erreicht.',
  'test.last': 'Zuletzt gesehen: {host}, {why}.',
  'test.nothing': 'Es war keine Seite zu sehen.',
  'test.status': 'Status {status}',
  'test.withdrawn': 'Seitdem hat sich ein Wert geändert. Noch einmal testen.',
  'test.what': 'Was geprüft wurde',
  'test.findings': 'Was die Anmeldung gezeigt hat',
  'test.private': 'In einem privaten Fenster',
  'test.launcher': 'Aus den Apps von {idp}',
  'test.notAllowed':
    'Ohne diese Hosts lässt sich die Anmeldung nicht aufzeichnen. Nichts wurde geöffnet.',
  'test.notBegun':
    'Der Browser hat dafür keinen Tab geöffnet. Für private Fenster muss die Erweiterung dort zugelassen sein.',
  'next.open':
    'Öffnen Sie die Single-Sign-on-Seite Ihres Service oder Identity Providers in einem Tab.',
  'next.undo': 'Rückgängig',
  'next.busy': 'Einen Moment …',

  'steps.title': 'Schritte',
  'steps.count': '{done} von {n} erledigt',
  'steps.done': 'erledigt',
  'steps.now': 'als Nächstes',
  'steps.todo': 'offen',
  'steps.auto':
    'Schritte ohne Kästchen haken sich selbst ab, wenn Seiten erkannt werden und Werte eintreffen.',
  'steps.none': 'Die Schritte erscheinen, sobald eine Konsole erkannt ist.',

  'steps.print': 'Drucken',
  'steps.copy': 'Als Text kopieren',
  'steps.to': 'in „{label}“',
  'steps.from': 'aus „{label}“',

  'nav.name': 'Ansichten',
  'nav.crossing': 'Überfahrt',
  'nav.steps': 'Schritte',
  'nav.signIn': 'Anmeldung',
  'nav.more': 'Mehr',

  'notice.dismiss': 'Schließen',
  'notice.undo': 'Rückgängig',
  'notice.took': { one: '{n} Wert übernommen.', other: '{n} Werte übernommen.' },
  'notice.tookNone': 'Auf dieser Seite ist nichts Neues.',
  'notice.tookFailed': 'Nicht lesbar: {names}.',
  'notice.filled': {
    one: '{n} Feld ausgefüllt. Jetzt in der Konsole speichern.',
    other: '{n} Felder ausgefüllt. Jetzt in der Konsole speichern.',
  },
  'notice.unstuck': 'Die Seite behielt nicht: {names}. Bitte von Hand prüfen.',
  'notice.gone':
    'Die Seite verschwand beim Ausfüllen; vielleicht wurden Sie dort abgemeldet. Mit ihr verloren: {names}. Alle Werte sind hier noch da: dort neu anmelden, zur Seite zurückkehren und noch einmal ausfüllen.',
  'notice.point': 'Zeigen Sie in der Seite des Tabs darauf.',
  'notice.pressIcon':
    'Der Browser erlaubt das erst nach einem Klick auf das Symbol von SAML Ferry in der Symbolleiste, während dieser Tab vorn ist, und nie in einem Frame einer anderen Website. Klicken Sie darauf und versuchen Sie es erneut.',
  'notice.savedSnapshot': 'Gespeichert.',
  'notice.unfilled': {
    one: '{n} Feld zurückgesetzt.',
    other: '{n} Felder zurückgesetzt.',
  },
  'notice.refused': 'Nicht ausgeführt: {reason}',
  'notice.failed':
    'Das ging nicht. Laden Sie den Tab der Konsole neu und versuchen Sie es noch einmal.',
  'notice.badMetadata':
    '„{name}“ sind Metadaten, die sich nicht lesen lassen oder unvollständig sind.',
  'notice.oneByOne':
    'Auch „{name}“ beschreibt mehrere Entitäten: erst nach der Wahl aus der ersten Datei hinzufügen.',
  'notice.fromMessage':
    'In einer Nachricht gefunden, nicht in der Konfiguration: bitte mit dem vergleichen, was die Konsole des Identity Providers zeigt.',
  'notice.tooBig': '„{name}“ ist zu groß (mehr als {mb} MB).',
  'notice.unreadable': '„{name}“ ist nicht lesbar.',
  'notice.noTab': 'Öffnen Sie {name} in einem Tab und berichtigen Sie den Wert dort.',
  'notice.forgot': 'Vergessen.',
  'notice.muted': 'Stummgeschaltet.',
  'notice.undone': 'Zurückgenommen.',
  'notice.copyFailed':
    'Kopieren ist hier nicht erlaubt. Markieren Sie den Wert und kopieren Sie ihn.',
};
