import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about values damaged in copying or typing, in German. */
export const charactersDe: Record<string, RuleTexts> = {
  'wrapped-in-quotes': {
    title: 'Anführungszeichen um den Wert',
    message:
      '„{label}“ bei {console} enthält um den Wert herum Anführungszeichen, Klammern oder ein Komma.',
    why: 'Sie gelten als Teil des Werts: Benutzer landen auf einer Fehlerseite, nach der die Adresse oder der Name nicht bekannt ist.',
    mend: 'Entfernen Sie in „{label}“ alles um den Wert herum: Anführungszeichen, Klammern, das Komma am Ende.',
  },
  'escapes-left-in': {
    title: 'XML-Schreibweise stehen geblieben',
    message:
      '„{label}“ bei {console} enthält Schreibweisen wie &amp;, wie sie im Text einer Datei stehen.',
    why: 'Die Adresse fragt nach etwas anderem als gemeint: Benutzer landen auf einer Fehlerseite, oder die App wird nicht gefunden.',
    mend: 'Schreiben Sie in „{label}“ das Zeichen selbst: & statt &amp;.',
  },
  'shortened-for-display': {
    title: 'Wert wurde für die Anzeige gekürzt',
    message:
      '„{label}“ bei {console} enthält einen gekürzten Wert: Bei den Punkten oder dem Prozentzeichen fehlt ein Teil.',
    why: 'Benutzer landen auf einer Fehlerseite: Die Adresse gibt es nicht, oder die andere Seite kennt den Namen nicht.',
    mend: 'Kopieren Sie bei {otherConsole} den ganzen Wert mit der Kopierschaltfläche in „{label}“.',
  },
  'characters-look-alike': {
    title: 'Verkleidete Zeichen im Wert',
    message:
      '„{label}“ bei {console} enthält ein Leerzeichen, ein unsichtbares Zeichen oder eines, das nur so aussieht wie ein anderes.',
    why: 'Es sieht richtig aus und ist ein anderer Wert: Benutzer landen auf einer Fehlerseite, in deren Meldung zwei scheinbar gleiche Namen stehen.',
    mend: 'Kopieren Sie den Wert bei {otherConsole} noch einmal in „{label}“, oder tippen Sie ihn ein.',
  },
  'slash-in-host': {
    title: 'Schrägstrich mitten im Hostnamen',
    message:
      '„{label}“ bei {console} hat vor „{rest}“ einen Schrägstrich, der den Hostnamen beendet.',
    why: 'Der Browser meldet, dass er die Seite nicht findet, denn diesen Host gibt es nicht; keine Anmeldung kommt an.',
    mend: 'Tragen Sie in „{label}“ die Adresse ohne diesen Schrägstrich ein: {repaired}.',
  },
  'value-cut-off': {
    title: 'Wert ist abgeschnitten',
    message: '„{label}“ bei {console} hört mitten im Wert auf: {missing}.',
    why: 'Benutzer landen auf einer Fehlerseite oder lesen „nicht gefunden“: Was fehlt, ist die Kennung Ihres Kontos.',
    mend: 'Kopieren Sie bei {otherConsole} den ganzen Wert in „{label}“ bei {console}, nicht nur das, was in ein schmales Feld passt.',
  },
  'not-a-url': {
    title: 'Keine Webadresse',
    message: '„{label}“ bei {console} ist keine vollständige Webadresse.',
    why: 'Es lässt sich nicht speichern, oder der Browser meldet, dass er die Seite nicht öffnen kann; keine Anmeldung kommt an.',
    mend: 'Tragen Sie in „{label}“ die ganze Adresse ein, von https:// an, und sonst nichts.',
  },
  'url-part-not-allowed': {
    title: 'Adresse mit einem störenden Teil',
    message: '„{label}“ bei {console} enthält {part}; das darf keine Adresse einer Anmeldung.',
    why: 'Es lässt sich so nicht speichern, oder Benutzer landen auf einer Fehlerseite: Die Anfrage nennt eine andere Adresse als diese.',
    mend: 'Tragen Sie in „{label}“ die einfache Adresse ein, die bei {otherConsole} steht.',
  },
  'entity-id-too-long': {
    title: 'Entity-ID ist zu lang',
    message: '„{label}“ bei {console} hat mehr als 1.024 Zeichen.',
    why: 'Der Wert wird beim Speichern abgelehnt oder abgeschnitten, und Benutzer lesen, dass Audience oder Aussteller nicht bekannt ist.',
    mend: 'Kopieren Sie nur die Entity-ID von {otherConsole} in „{label}“; sie ist eine Adresse oder ein Name.',
  },
  'white-space-around': {
    title: 'Leerzeichen um den Wert',
    message:
      '„{label}“ bei {console} beginnt oder endet mit einem Leerzeichen oder einem unsichtbaren Zeichen.',
    why: 'Der Wert wird Zeichen für Zeichen verglichen und passt nie: Benutzer lesen, dass App, Audience oder Aussteller nicht bekannt ist, obwohl alles richtig aussieht.',
    mend: 'Entfernen Sie in „{label}“ alles vor und nach dem Wert.',
  },
  'characters-refused': {
    title: 'Zeichen, die nicht erlaubt sind',
    message: '„{label}“ bei {console} enthält {characters}; das wird dort nicht angenommen.',
    why: 'Die Seite lässt sich damit nicht speichern.',
    mend: 'Schreiben Sie „{label}“ ohne {characters}.',
  },
  'issuer-altered': {
    title: 'Aussteller wurde verändert',
    message:
      '„{label}“ bei {console} ist kein Aussteller, wie er bei {otherConsole} lautet; richtig wäre {right}.',
    why: 'Die Anmeldung wird mit „invalid issuer“ abgelehnt, denn der Aussteller wird Zeichen für Zeichen verglichen.',
    mend: 'Tragen Sie den Aussteller genau so in „{label}“ ein, wie er bei {otherConsole} steht; bei Okta beginnt er mit http, bei Entra endet er mit einem Schrägstrich.',
  },
};
