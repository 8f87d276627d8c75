import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about where a sign-in starts, and who may start it, in German. */
export const startDe: Record<string, RuleTexts> = {
  'initiator-not-demanded': {
    title: 'Anmeldung beginnt auf der falschen Seite',
    message:
      'Laut „{label}“ beginnen Anmeldungen bei {console}; von {sp} angenommen werden nur die dort begonnenen.',
    why: 'Wer die App im Portal des Identity Providers öffnet, landet auf einer Fehlerseite des Service Providers.',
    mend: 'Wählen Sie für „{label}“ bei {console} den Service Provider, mit dessen Anmeldeseite als Login-URL.',
  },
  'callback-as-start-url': {
    title: 'ACS-URL als Startseite',
    message: '„{label}“ bei {console} ist die ACS-URL von {sp}; die lässt sich nicht öffnen.',
    why: 'Die ACS-URL nimmt nur die Antwort des Identity Providers an; wer sie öffnet, sieht einen Fehler.',
    mend: 'Tragen Sie in „{label}“ die Seite ein, auf der eine Anmeldung bei {sp} beginnt, oder lassen Sie das Feld leer.',
  },
  'start-url-without-effect': {
    title: 'Startseite ohne Wirkung',
    message:
      '„{label}“ wird nur mitgeschickt, wenn eine Anmeldung bei {console} beginnt; die wird von {sp} nicht angenommen.',
    why: 'Die Kachel im Portal des Identity Providers endet weiter in einem Fehler: Der Wert lässt die Anmeldung nicht beim Service Provider beginnen.',
    mend: 'Lassen Sie „{label}“ leer; Anmeldungen beginnen auf der Anmeldeseite von {sp}.',
  },
  'not-the-default': {
    title: 'Nicht der Standardwert der Liste',
    message: '„{label}“ bei {console} enthält den Wert von {sp}, Standard ist aber {standard}.',
    why: 'Eine Anmeldung, die beim Identity-Provider beginnt, geht an den Standardwert und scheitert dort; eine, die beim Service-Provider beginnt, gelingt.',
    mend: 'Haken Sie bei {console} neben dem Wert von {sp} „Standard“ an und speichern Sie.',
  },
  'login-url-missing': {
    title: 'Keine Adresse für den Beginn',
    message: '„{second}“ bei {console} ist der Service-Provider, aber „{label}“ ist leer.',
    why: 'Die Kachel im Portal des Identity-Providers führt ins Leere.',
    mend: 'Tragen Sie in „{label}“ die Adresse ein, an der eine Anmeldung mit {sp} beginnt, oder lassen Sie den Identity-Provider beginnen.',
  },
  'relay-state-too-long': {
    title: 'Relay State ist zu lang',
    message: '„{label}“ bei {console} ist {bytes} Bytes lang; SAML erlaubt 80.',
    why: 'Service Provider, die sich daran halten, weisen die Anmeldung ab, oder Benutzer landen auf der Startseite statt auf der gemeinten.',
    mend: 'Kürzen Sie „{label}“ bei {console}, oder lassen Sie es leer.',
  },
  'sso-for-everyone': {
    title: 'Niemand kommt ohne Single Sign-on hinein',
    message:
      '„{label}“ bei {console} ist {state}: Passwörter gelten nicht mehr. Testen Sie zuerst eine Anmeldung, und behalten Sie einen Administrator mit Passwort, wo es bei {console} möglich ist.',
    why: 'Scheitert die Anmeldung, kann niemand sie in Ordnung bringen; wer beim Identity Provider kein Konto hat, etwa eine Agentur, ist ausgesperrt; bei CleverTap lassen sich außerdem keine Benutzer mehr anlegen und keine Rollen mehr geben.',
    mend: 'Lassen Sie Passwörter gelten, bis eine Anmeldung in einem privaten Fenster getestet ist, und auf Dauer, wo Externe mit dem Konto arbeiten.',
  },
};
