import type { RuleTexts } from '../../rules/rule.ts';

/** Traces: status, signatures and encryption of the response, in German. */
export const traceProofsDe: Record<string, RuleTexts> = {
  'status-error-with-assertion': {
    title: 'Ein Fehler, der eine Assertion mitbringt',
    message: 'Die Antwort hat den Status {found} und trotzdem eine Assertion.',
    why: 'Ein sorgloser Service Provider würde den Benutzer dennoch anmelden: So werden Antworten gefälscht.',
    mend: 'Klären Sie, wer diese Antwort gemacht hat; kein Identity Provider sendet mit einem Fehler eine Assertion.',
  },
  'status-not-success': {
    title: 'Der Identity Provider hat abgelehnt',
    message: 'Die Antwort hat den Status {found}: {status}.',
    why: 'Der Benutzer ist nicht angemeldet; der Service Provider zeigt einen eigenen Fehler oder seine Anmeldeseite.',
    mend: 'Beheben Sie bei {console}, was der Status nennt, und melden Sie sich noch einmal an. Das Protokoll des Identity Providers sagt oft mehr.',
  },
  'several-assertions': {
    title: 'Mehr als eine Assertion',
    message: 'Die Antwort hat {count} Assertions; eine Anmeldung hat eine.',
    why: 'Service Provider lehnen sie ab, oder sie benutzen die eine und prüfen die andere: So werden Antworten gefälscht.',
    mend: 'Klären Sie, wer diese Antwort gemacht hat; kein üblicher Identity Provider sendet mehrere.',
  },
  'assertion-missing': {
    title: 'Antwort ohne Assertion',
    message: 'Die Antwort meldet Erfolg, enthält aber keine Assertion.',
    why: 'Der Service Provider erfährt von keinem Benutzer und lehnt die Anmeldung ab.',
    mend: 'Keine Einstellung behebt das; fragen Sie die Hersteller des Identity Providers oder dessen, was dazwischen steht.',
  },
  'signature-forged': {
    title: 'Eine Signatur, die nichts beweist',
    message: 'Eine Signatur ist so gebaut, dass sie nichts beweist: {forged} ({element}).',
    why: 'Strenge Service Provider lehnen sie ab. Bei einem, der sie annimmt, kommt jeder hinein: So werden Antworten gefälscht.',
    mend: 'Klären Sie, wer diese Antwort gemacht hat, und bewahren Sie die Aufzeichnung für die IT-Sicherheit auf.',
  },
  'not-covered': {
    title: 'Die Signatur gilt etwas anderem',
    message: 'Es gibt eine gültige Signatur, aber nicht über die Assertion, die benutzt würde.',
    why: 'Strenge Service Provider lehnen das ab. Bei einem, der es annimmt, kommt jeder hinein: So werden Antworten gefälscht.',
    mend: 'Klären Sie, wer diese Antwort gemacht hat, und bewahren Sie die Aufzeichnung für die IT-Sicherheit auf.',
  },
  'not-signed': {
    title: 'In der Antwort ist nichts signiert',
    message: 'Weder die Antwort noch ihre Assertion hat eine Signatur.',
    why: 'Jeder könnte sie geschrieben haben; Service Provider lehnen sie ab.',
    mend: 'Schalten Sie bei {console} „{label}“ ein.',
  },
  'signature-demanded': {
    title: 'Eine verlangte Signatur fehlt',
    message: 'Ohne eigene Signatur ist: {element}. Verlangt wird sie von {sp}.',
    why: 'Der Service Provider lehnt ab, etwa mit „signature missing for assertion“.',
    mend: 'Stellen Sie bei {console} „{label}“ so ein, dass signiert wird.',
  },
  'signed-by-another': {
    title: 'Mit einem anderen Zertifikat signiert',
    message:
      'Nicht mit dem eingerichteten Zertifikat, sondern mit {signer} signiert ist {element}.',
    why: 'Der Service Provider lehnt ab: „signature validation failed“.',
    mend: 'Übernehmen Sie das Zertifikat, mit dem der Identity Provider signiert, bei {console} in „{label}“, sofern es der gemeinte Identity Provider ist.',
  },
  'signature-broken': {
    title: 'Signatur ist ungültig',
    message: 'Die Signatur ist nicht gültig: {broken} ({element}).',
    why: 'Der Service Provider lehnt ab: „invalid signature“.',
    mend: 'Suchen Sie, was Nachrichten unterwegs verändert: ein Proxy, eine Browser-Erweiterung, ein Programm, das XML umformt. Eine bearbeitete Aufzeichnung zeigt dasselbe.',
  },
  'encryption-differs': {
    title: 'Verschlüsselung nicht wie verlangt',
    message: 'Die Assertion ist {encryption}; von {sp} wird das Gegenteil verlangt.',
    why: 'Der Service Provider lehnt ab: Er findet keine verschlüsselte Assertion oder hat keinen Schlüssel dafür.',
    mend: 'Stellen Sie „{label}“ bei {console} so ein, wie es der Service Provider zeigt.',
  },
  'encrypted-unasked': {
    title: 'Verschlüsselt für einen unbekannten Schlüssel',
    message: 'Die Assertion ist verschlüsselt; von {sp} ist kein Zertifikat dafür zu sehen.',
    why: 'Der Service Provider kann sie nicht lesen: „keine Assertion gefunden“.',
    mend: 'Schalten Sie bei {console} „{label}“ aus.',
  },
  'algorithm-differs': {
    title: 'Mit anderem Algorithmus signiert',
    message: 'Mit {found} signiert ist {element}; von {sp} wird {expected} verlangt.',
    why: 'Der Service Provider lehnt es als nicht vertrauenswürdig ab; SHA-1 lässt sich fälschen.',
    mend: 'Wählen Sie bei {console} unter „{label}“ {expected}.',
  },
  'certificate-had-expired': {
    title: 'Signaturzertifikat war abgelaufen',
    message: 'Das Zertifikat zur Signatur gilt nur bis {date}.',
    why: 'Manche Service Provider lehnen es von da an ab, andere sehen nie nach.',
    mend: 'Erstellen Sie beim Identity Provider ein neues Zertifikat und übernehmen Sie es bei {console} in „{label}“.',
  },
  'comment-in-value': {
    title: 'Ein Kommentar in einem Wert',
    message: 'In {found} steht ein Kommentar: Manche Software liest nur, was davor steht.',
    why: 'So haben sich Benutzer als andere angemeldet: admin@acme.example<!---->.evil.example wird als admin gelesen.',
    mend: 'Klären Sie, wer diese Antwort gemacht hat; kein üblicher Identity Provider schreibt Kommentare in Werte.',
  },
  'logout-malformed': {
    title: 'Abmelde-Nachricht ist unbrauchbar',
    message: 'In der Nachricht {type} ist etwas falsch: Sie {logout}.',
    why: 'Wer sie empfängt, lehnt sie ab, und der Benutzer bleibt dort angemeldet.',
    mend: 'Die Software des Absenders oder seine Entity-ID muss berichtigt werden; Uhren müssen richtig gehen.',
  },
  'logout-of-another': {
    title: 'Abmeldung nennt andere Sitzung',
    message: 'Angemeldet war {expected}; abgemeldet wird {found}.',
    why: 'Die Gegenseite findet keine solche Sitzung, und der Benutzer bleibt dort angemeldet.',
    mend: 'Der Absender muss NameID samt Format und Qualifiern und den Sitzungsindex genau so wiederholen, wie sie kamen.',
  },
  'logout-refused': {
    title: 'Abmeldung blieb unvollständig',
    message: 'Die Antwort auf die Abmeldung hat den Status {found}.',
    why: 'Der Benutzer ist hier oder bei einem anderen Service Provider noch angemeldet.',
    mend: 'Prüfen Sie auf beiden Seiten die Abmeldeadressen und das Zertifikat für signierte Abmelde-Nachrichten.',
  },
  'logout-not-signed': {
    title: 'Abmelde-Nachricht ohne Signatur',
    message: 'Die Nachricht {type} hat keine Signatur.',
    why: 'SAML verlangt eine; AD FS lehnt mit MSIS7084 ab, andere melden niemanden ab.',
    mend: 'Lassen Sie Abmelde-Nachrichten vom Absender signieren, und geben Sie der Gegenseite sein Zertifikat.',
  },
};
