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
};
