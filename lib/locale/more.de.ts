import type { moreEn } from './more.en.ts';
import type { Text } from './text.ts';

/** German texts of what lies beside the crossing. */
export const moreDe: Record<keyof typeof moreEn, Text> = {
  'checks.title': 'Was SAML Ferry prüft',
  'checks.intro':
    'Jede Prüfung sieht nur, was in den beiden Konsolen zu sehen war: Ein Wert, der nicht zu sehen war, wird nie bemängelt. Bei Fehlern scheitern Anmeldungen, deshalb werden sie vor dem Speichern gemeldet; bei Warnungen geht es für manche gut, oder nicht auf Dauer.',
  'checks.error': 'Fehler: Anmeldungen scheitern',
  'checks.warning': 'Warnung: geht für manche gut, oder nicht auf Dauer',
  'checks.info': 'Hinweis',
  'checks.found': 'Gefunden wird zum Beispiel',
  'checks.fine': 'Durchgelassen wird',
  'checks.source': 'Woher das stammt',

  'sheet.choose': 'Welche Anleitung',
  'sheet.other': 'Andere',
  'sheet.known': 'Mit den Werten von „{name}“. Noch nicht bekannte bleiben offen.',
  'sheet.unknown': 'Werte, die noch nicht bekannt sind, bleiben offen.',
  'sheet.open': 'einzusetzen',
  'sheet.to': '„{label}“ bei {console}',
  'sheet.from': 'aus „{label}“ bei {console}',
  'sheet.test': 'Testen',
  'sheet.step': 'Schritt {n}',

  'more.guides': 'Anleitungen',
  'more.guidesHelp':
    'Die Schritte jedes Paars von Konsolen, in deren eigenen Worten: zum Drucken, Verschicken oder Nachschlagen am Telefon.',
  'more.guidesOpen': 'Anleitung wählen',
  'more.add': 'Werte hinzufügen',
  'more.addHelp':
    'Metadaten, ein Zertifikat, ein Wert, eine Einrichtungsdatei: hier einfügen oder ablegen. Alles bleibt in Ihrem Browser.',
  'more.addLabel': 'Text zum Hinzufügen',
  'more.addPlaceholder': 'Hier einfügen',
  'more.addButton': 'Hinzufügen',
  'more.pick': 'Datei auswählen',
  'more.drop': 'Zum Hinzufügen ablegen',
  'entities.title': 'Diese Metadaten beschreiben mehrere Entitäten: Welche ist es?',
  'entities.of': 'In „{name}“.',
  'entities.reading': '„{name}“ wird gelesen: {read} von {size} MB',
  'entities.search': 'Entity-IDs durchsuchen',
  'entities.shown': '{n} von {total}',
  'entities.none': 'Das kommt in keiner Entity-ID vor.',
  'entities.take': '{entity} als {side} übernehmen',
  'entities.cancel': 'Abbrechen',
  'more.connection': 'Diese Verbindung',
  'more.export': 'Einrichtungsdatei exportieren',
  'more.spMetadata': 'Metadaten des Service-Providers',
  'more.exportHelp':
    'Die Einrichtungsdatei enthält alle Werte dieser Verbindung, zum Weitergeben oder Aufheben.',
  'more.settings': 'Einstellungen',
  'more.language': 'Sprache',
  'more.browserLanguage': 'Wie der Browser',
  'more.guard': 'Bei {name} warnen, bevor ein Fehler gespeichert wird',
  'more.windows': 'Öffnen als',
  'more.page': 'Ganze Seite',
  'more.undo': 'Letzte Änderung zurücknehmen',
  'more.private': 'Nichts verlässt Ihren Browser: kein Konto, kein Server, keine Nutzungsdaten.',

  'roles.title': 'CleverTap: Benutzer und Rollen',
  'roles.help':
    'Die CSV-Datei von „Download Users and Roles“ einfügen oder wählen. Sie wird hier gelesen und nirgends gespeichert; heraus kommen die Role Maps zum Einfügen beim Identity Provider.',
  'roles.label': 'Benutzer und Rollen (CSV)',
  'roles.placeholder': 'CSV hier einfügen',
  'roles.pick': 'CSV-Datei wählen',
  'roles.count': '{users} Benutzer, {accounts} Konten',
  'roles.find': 'Benutzer suchen',
  'roles.more': {
    one: 'Noch {n} Benutzer. Zum Suchen tippen.',
    other: 'Noch {n} Benutzer. Zum Suchen tippen.',
  },
  'roles.none': 'Kein Benutzer mit diesem Namen.',
  'roles.copy': 'Role Map von {email} für {account} kopieren',
  'roles.roles': 'Role Map',
  'roles.noAccess': 'kein Zugriff',
  'roles.empty': 'leer: {} einfügen für keinen Zugriff',
  'roles.notJson': 'kein gültiges JSON',
  'roles.notObject': 'kein JSON-Objekt',
  'roles.tooLong': 'zu lang für eine Role Map',
  'roles.choices': 'Auswahl je Konto',
  'roles.choicesHelp':
    'Für eine Auswahlliste (Okta: Profile Editor > Add attribute, „enumerated list“). „NoAccess“ mit dem Wert {} muss immer dabei sein.',
  'roles.users': { one: '{n} Benutzer', other: '{n} Benutzer' },
  'roles.copyChoice': '{choice} von {account} kopieren',
  'roles.bad': {
    one: '{n} Role Map ist nicht brauchbar: in CleverTap berichtigen und neu herunterladen.',
    other: '{n} Role Maps sind nicht brauchbar: in CleverTap berichtigen und neu herunterladen.',
  },
  'roles.skipped': 'Zeilen ohne E-Mail-Adresse wurden ausgelassen: {rows}.',
  'roles.twice': '{email} hat zwei verschiedene Role Maps für {account}; gezeigt wird die erste.',
  'roles.error.tooLarge': 'Das ist größer als jede Liste von Benutzern und Rollen.',
  'roles.error.openQuote':
    'Ein Anführungszeichen in Zeile {row} endet nicht oder zu früh. Die CSV-Datei neu herunterladen und unverändert lassen.',
  'roles.error.noRows': 'Es stehen keine Benutzer darin.',
  'roles.error.noEmail':
    'Keine Spalte enthält E-Mail-Adressen. Ist das die CSV-Datei von „Download Users and Roles“?',
  'roles.error.noRoles':
    'Keine Spalte enthält Role Maps (JSON in geschweiften Klammern). Ist das die CSV-Datei von „Download Users and Roles“?',

  'more.snapshotHelp':
    'Wird auf dieser Seite etwas falsch gelesen? Ein Abbild zeigt ihren Aufbau, ohne einen einzigen Wert, damit es behoben werden kann.',
  'more.taught': 'Felder, die Sie gezeigt haben',
  'more.taughtOne': '{field} bei {name}',
  'more.unteachName': '{field} bei {name} vergessen',

  'snapshot.title': 'Abbild der Seite',
  'snapshot.help':
    'Mehr enthält die Datei nicht: Aufbau und Beschriftungen, keinen Wert. Wörter, die keine Konsole verwendet, sind durch „xxx“ ersetzt. Lesen Sie sie durch, bevor Sie sie weitergeben.',
  'snapshot.text': 'Die Datei',
  'snapshot.save': 'Datei speichern',
  'snapshot.drop': 'Verwerfen',

  'blank.loading': 'Der Tab wird angesehen …',
  'blank.failedTitle': 'SAML Ferry antwortet nicht',
  'blank.failed':
    'Nichts ist verloren: Übernommene Werte sind gespeichert. Versuchen Sie es noch einmal.',
  'blank.retry': 'Noch einmal versuchen',
  'blank.startTitle': 'Bereit zur Überfahrt',
  'blank.start1': 'Öffnen Sie die Single-Sign-on-Seite Ihres Service Providers.',
  'blank.start2': 'Öffnen Sie die Anwendung in der Konsole Ihres Identity Providers.',
  'blank.start3': 'Kommen Sie hierher zurück: SAML Ferry bringt die Werte hinüber und prüft sie.',
  'blank.oneTitle': '{name} ist geöffnet',
  'blank.waitIdp':
    'Öffnen Sie die Konsole Ihres Identity Providers in einem weiteren Tab, oder beginnen Sie schon mit {name}.',
  'blank.waitSp':
    'Öffnen Sie die Single-Sign-on-Seite Ihres Service Providers in einem weiteren Tab, oder beginnen Sie schon mit {name}.',
  'blank.twoTitle': 'Beide Seiten sind geöffnet',
  'blank.two': '{sp} mit {idp} verbinden: Die Werte werden übertragen und von da an verglichen.',
  'blank.linesTitle': 'Noch nichts zu übertragen',
  'blank.lines': 'Öffnen Sie die Seiten beider Konsolen; ihre Werte erscheinen hier.',
};
