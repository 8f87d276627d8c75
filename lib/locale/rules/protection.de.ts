import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about signatures, encryption and transport, in German. */
export const protectionDe: Record<string, RuleTexts> = {
  'nothing-signed': {
    title: 'Nichts wird signiert',
    message: '„{label}“ und „{second}“ bei {console} sind beide ausgeschaltet.',
    why: 'Jeder könnte eine Anmeldung fälschen; Antworten ganz ohne Signatur werden abgelehnt.',
    mend: 'Schalten Sie „{label}“ bei {console} ein.',
  },
  'demanded-signature-off': {
    title: 'Verlangte Signatur ausgeschaltet',
    message: 'Bei „{label}“ von {console} fehlt eine Signatur, die von {sp} verlangt wird.',
    why: 'Die Anmeldung wird mit einer Meldung wie „signature missing“ abgelehnt.',
    mend: 'Schalten Sie „{label}“ bei {console} ein, oder wählen Sie dort, dass beides signiert wird.',
  },
  'response-signed-instead': {
    title: 'Antwort statt der Assertion signiert',
    message:
      '„{label}“ bei {console} signiert die Antwort anstelle der Assertion, deren Signatur {sp} verlangt.',
    why: 'Der Service Provider weist die Anmeldung ab, etwa mit „Signature missing for assertion“.',
    mend: 'Nehmen Sie das Häkchen bei „{label}“ bei {console} weg: Dann wird die Assertion signiert.',
  },
  'encryption-not-as-demanded': {
    title: 'Verschlüsselung nicht wie verlangt',
    message: '„{label}“ bei {console} steht nicht so, wie es von {sp} verlangt wird.',
    why: 'Der Service Provider weist jede Anmeldung ab: Er findet keine verschlüsselte Assertion, oder eine, für die er keinen Schlüssel hat.',
    mend: 'Stellen Sie „{label}“ bei {console} so ein, wie es bei {sp} steht.',
  },
  'encryption-without-key': {
    title: 'Für niemanden verschlüsselt',
    message: '„{label}“ ist bei {console} an, aber „{second}“ ist leer.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler: Der Service Provider hat keinen Schlüssel für das, was er bekommt.',
    mend: 'Tragen Sie das Zertifikat von {sp} in „{second}“ ein und wählen Sie ein AES-Verfahren, oder schalten Sie „{label}“ aus.',
  },
  'assertion-not-signed': {
    title: 'Nur die Antwort ist signiert',
    message:
      '„{label}“ bei {console} lässt die Assertion ohne eigene Signatur; ob das bei {sp} genügt, ist nirgends veröffentlicht.',
    why: 'Die meisten Service Provider erwarten eine signierte Assertion und lehnen die Anmeldung sonst ab, etwa mit „Invalid signature“.',
    mend: 'Wählen Sie für „{label}“ bei {console} eine signierte Assertion; die Antwort darf außerdem signiert sein.',
  },
  'encryption-nobody-can-read': {
    title: 'Verschlüsselt ohne Schlüssel',
    message:
      '„{label}“ bei {console} ist eingeschaltet, aber bei {sp} steht kein Zertifikat, für das verschlüsselt werden könnte.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler wie „No decryption key“: Der Service Provider kann nicht lesen, was er bekommt.',
    mend: 'Schalten Sie „{label}“ bei {console} aus; die Verbindung ist durch https ohnehin verschlüsselt.',
  },
  'binding-not-demanded': {
    title: 'Binding ist nicht das verlangte',
    message: '„{label}“ bei {console} ist {found}; von {sp} wird {wanted} verlangt.',
    why: 'Die Anmeldung kommt auf einem Weg an, den der Service Provider nicht liest: Benutzer sehen „Only supported HTTP_POST Binding“ oder Ähnliches.',
    mend: 'Wählen Sie bei {console} für „{label}“ {wanted}.',
  },
  'signature-algorithm-not-demanded': {
    title: 'Nicht das verlangte Signaturverfahren',
    message: '„{label}“ bei {console} steht auf {found}; von {sp} verlangt wird {wanted}.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler: Der Service Provider weist anders gemachte Signaturen ab.',
    mend: 'Wählen Sie für „{label}“ bei {console} {wanted}.',
  },
  'signature-algorithm-weak': {
    title: 'Mit SHA-1 signiert',
    message: '„{label}“ bei {console} steht auf SHA-1.',
    why: 'Solche Signaturen lassen sich mit einigem Aufwand fälschen, und aktuelle Service-Provider lehnen sie ab.',
    mend: 'Wählen Sie SHA-256 für „{label}“ bei {console} und speichern Sie. Das Zertifikat bleibt, wie es ist.',
  },
  'insecure-url': {
    title: 'Adresse ohne https',
    message: '„{label}“ bei {console} ist eine http-Adresse.',
    why: 'Unterwegs kann jeder die Anmeldung lesen und verändern, und viele Identity Provider lehnen eine solche Adresse ab.',
    mend: 'Verwenden Sie auf beiden Seiten die https-Adresse derselben Seite.',
  },
};
