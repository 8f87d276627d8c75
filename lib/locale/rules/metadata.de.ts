import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about the metadata document, in German. */
export const metadataDe: Record<string, RuleTexts> = {
  'metadata-unreadable': {
    title: 'Metadaten nicht lesbar',
    message: '„{label}“ bei {console} enthält {what}, keine SAML-Metadaten.',
    why: 'Der Service Provider lehnt die Datei ab; ohne Adressen und Zertifikat landen Benutzer auf einer Fehlerseite oder werden nur nach einem Passwort gefragt.',
    mend: 'Laden Sie die Metadaten-Datei bei {idp} noch einmal herunter und verwenden Sie sie unverändert.',
  },
  'metadata-of-the-wrong-kind': {
    title: 'Metadaten der falschen Seite',
    message:
      '„{label}“ bei {console} enthält Metadaten eines Service Providers, nicht die eines Identity Providers.',
    why: 'Darin stehen weder Anmeldeadresse noch Zertifikat des Identity Providers, sodass sich niemand anmelden kann.',
    mend: 'Verwenden Sie die Metadaten-Datei, die es bei {idp} für diese App gibt.',
  },
  'metadata-incomplete': {
    title: 'In den Metadaten fehlt Notwendiges',
    message: 'In den Metadaten in „{label}“ bei {console} fehlt: {part}.',
    why: 'Der Service Provider lehnt die Datei ab, oder Benutzer landen auf einer Fehlerseite statt auf der Anmeldeseite.',
    mend: 'Laden Sie die Metadaten dieser App bei {idp} noch einmal herunter und verwenden Sie sie unverändert.',
  },
  'metadata-disagrees': {
    title: 'Metadaten gehören nicht zu dieser App',
    message:
      'In den Metadaten in „{label}“ bei {console} steht ein anderer Wert für „{second}“ als bei {idp}.',
    why: 'Es sind die Metadaten einer anderen App oder ältere: Benutzer kommen zur falschen App oder lesen, dass die Signatur nicht gültig ist.',
    mend: 'Laden Sie die Metadaten bei {idp} noch einmal herunter, und zwar die der App, deren Werte Sie übernommen haben.',
  },
  'metadata-expired': {
    title: 'Metadaten sind nicht mehr gültig',
    message: 'Die Metadaten in „{label}“ bei {console} waren bis {date} gültig.',
    why: 'Service Provider, die auf das Datum achten, lehnen die Datei ab, oder von diesem Tag an jede Anmeldung.',
    mend: 'Laden Sie die Metadaten dieser App bei {idp} noch einmal herunter und verwenden Sie die neue Datei.',
  },
  'metadata-of-several': {
    title: 'Metadaten mehrerer Provider',
    message: 'Die Metadaten in „{label}“ bei {console} beschreiben {count} Identity Provider.',
    why: 'Der Service Provider nimmt vielleicht den ersten davon und schickt Benutzer auf eine andere Anmeldeseite als gemeint.',
    mend: 'Verwenden Sie die Metadaten der einen App bei {idp}, nicht die der ganzen Organisation.',
  },
  'metadata-of-another-protocol': {
    title: 'Metadaten eines anderen Protokolls',
    message:
      'Die Metadaten in „{label}“ bei {console} nennen andere Protokolle und nicht SAML 2.0.',
    why: 'Wer die Datei liest, findet darin keinen Partner für SAML 2.0 und weist sie ab, oder Benutzer sehen einen Fehler statt der Anmeldeseite.',
    mend: 'Laden Sie die SAML-2.0-Metadaten dieser App herunter; gibt es keine, tragen Sie die Werte von Hand ein.',
  },
  'sp-metadata-incomplete': {
    title: 'Metadaten des SP sind unvollständig',
    message: 'In der Metadatendatei von {sp} fehlt: {part}.',
    why: 'Der Identity Provider weist die Datei ab, oder Benutzer enden nach der Anmeldung auf einer Fehlerseite.',
    mend: 'Laden Sie die Metadaten bei {sp} noch einmal herunter, oder tragen Sie die Werte bei {idp} von Hand ein.',
  },
  'sp-metadata-index-twice': {
    title: 'Adressen in den Metadaten des SP widersprechen sich',
    message:
      'Die Metadatendatei von {sp} gibt zwei ACS-URLs dieselbe Nummer oder nennt zwei als Standard.',
    why: 'Der Identity Provider weist die Datei ab oder schickt Benutzer an eine Adresse, die sie nicht erwartet.',
    mend: 'Geben Sie jeder ACS-URL eine eigene Nummer und kennzeichnen Sie eine als Standard, oder tragen Sie die richtige bei {idp} von Hand ein.',
  },
  'sp-metadata-without-key': {
    title: 'Signierte Anfragen ohne Zertifikat',
    message:
      'Laut der Metadatendatei von {sp} sind die Anfragen signiert; ein Zertifikat, sie zu prüfen, enthält sie nicht.',
    why: 'Ein Identity Provider, der sich nach der Datei richtet, weist jede Anfrage ab: Benutzer sehen seine Fehlerseite statt der Anmeldeseite.',
    mend: 'Laden Sie die Metadaten bei {sp} noch einmal herunter, sobald das Signieren dort eingerichtet ist, oder schalten Sie es dort aus.',
  },
  'sp-metadata-disagrees': {
    title: 'Metadaten des SP gehören zu einer anderen App',
    message: 'In der Metadatendatei von {sp} steht bei „{second}“ etwas anderes, als {sp} zeigt.',
    why: 'Sie gehört zu einem anderen Kunden, einer älteren Einrichtung oder einem Testsystem: Benutzer lesen, dass die App nicht bekannt ist, oder enden auf einer Fehlerseite.',
    mend: 'Laden Sie die Metadaten bei {sp} noch einmal herunter und fügen Sie sie hier hinzu, oder tragen Sie die Werte der Seite bei {idp} von Hand ein.',
  },
};
