import type { RuleTexts } from '../../rules/rule.ts';

const CROSSING = '„{label}“ bei {console} weicht von „{otherLabel}“ bei {otherConsole} ab{near}.';
const COPY =
  'Tragen Sie den Wert, der bei {otherConsole} steht, Zeichen für Zeichen in „{label}“ bei {console} ein.';

/** Rules about values that must agree on both sides, in German. */
export const agreementDe: Record<string, RuleTexts> = {
  'acs-url-differs': {
    title: 'ACS-URL weicht ab',
    message: CROSSING,
    why: 'Benutzer sehen einen Fehler des Identity Providers (bei Entra AADSTS50011), oder sie melden sich dort an und landen auf einer Seite, die sie nicht erwartet.',
    mend: COPY,
  },
  'audience-differs': {
    title: 'Audience ist nicht die Entity-ID',
    message: CROSSING,
    why: 'Benutzer lesen beim Service Provider „is not a valid audience“, oder einen Fehler des Identity Providers, der die App nicht findet (AADSTS700016, 403 app_not_configured).',
    mend: COPY,
  },
  'acs-validator-mismatch': {
    title: 'Muster passt nicht zur ACS-URL',
    message:
      'Der reguläre Ausdruck in „{label}“ bei {console} passt nicht auf die ACS-URL von {sp}.',
    why: 'Eine Anmeldung, die beim Service-Provider beginnt, endet auf einer Fehlerseite des Identity-Providers, auch wenn eine aus dessen Portal gelingt.',
    mend: 'Tragen Sie in „{label}“ die ACS-URL von {sp} ein, jedes Sonderzeichen mit \\ davor, ^ am Anfang und $ am Ende.',
  },
  'acs-validator-loose': {
    title: 'Muster lässt andere Adressen zu',
    message:
      'Der reguläre Ausdruck in „{label}“ bei {console} lässt auch andere Adressen zu, etwa {stranger}.',
    why: 'Anmeldungen gelingen, aber wer eine Anfrage mit so einer Adresse stellt, könnte die Anmeldung eines Benutzers erhalten.',
    mend: 'Setzen Sie in „{label}“ vor jedes Sonderzeichen der ACS-URL ein \\, ^ an den Anfang und $ ans Ende.',
  },
  'acs-validator-unchecked': {
    title: 'Muster lässt sich nicht prüfen',
    message:
      'Der reguläre Ausdruck in „{label}“ bei {console} ist von einer Art, die sich hier nicht an der ACS-URL erproben lässt.',
    why: 'Passt er nicht, endet eine Anmeldung, die beim Service-Provider beginnt, auf einer Fehlerseite.',
    mend: 'Prüfen Sie ihn durch eine Anmeldung bei {sp}, oder tragen Sie in „{label}“ einen schlichten ein: die ACS-URL mit \\ vor Sonderzeichen, zwischen ^ und $.',
  },
  'recipient-differs': {
    title: 'Empfänger ist nicht die ACS-URL',
    message: '„{label}“ bei {console} weicht von der ACS-URL bei {otherConsole} ab{near}.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler des Service Providers, der eine Assertion für eine andere Adresse abweist.',
    mend: 'Tragen Sie die ACS-URL in „{label}“ bei {console} ein, oder lassen Sie dort die ACS-URL dafür verwenden.',
  },
  'destination-differs': {
    title: 'Ziel ist nicht die ACS-URL',
    message: '„{label}“ bei {console} weicht von der ACS-URL bei {otherConsole} ab{near}.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler wie „received at … instead of …“.',
    mend: 'Tragen Sie die ACS-URL in „{label}“ bei {console} ein, oder lassen Sie dort die ACS-URL dafür verwenden.',
  },
  'sso-url-differs': {
    title: 'SSO-URL weicht ab',
    message: CROSSING,
    why: 'Wer beim Service Provider beginnt, kommt auf eine Adresse, an der er sich nicht anmelden kann, oder zu einer anderen App.',
    mend: COPY,
  },
  'issuer-differs': {
    title: 'Aussteller weicht ab',
    message: CROSSING,
    why: 'Die Anmeldung wird mit „invalid issuer“ abgelehnt, denn der Aussteller wird Zeichen für Zeichen verglichen.',
    mend: 'Tragen Sie den Wert von {otherConsole} in „{label}“ bei {console} ein; ändern Sie weder http noch einen Schrägstrich am Ende.',
  },
  'metadata-url-differs': {
    title: 'Metadaten-URL weicht ab',
    message: CROSSING,
    why: 'Der Service Provider liest Adressen und Zertifikat einer anderen App oder gar keine: Benutzer landen bei der falschen App oder auf einer Fehlerseite.',
    mend: 'Tragen Sie den Wert von {otherConsole} in „{label}“ bei {console} ein, mit allem nach dem Fragezeichen.',
  },
  'sign-on-url-differs': {
    title: 'Startadresse weicht ab',
    message: '„{label}“ bei {console} weicht von der Anmeldeseite von {otherConsole} ab{near}.',
    why: 'Die Kachel in der App-Übersicht des Identity Providers öffnet die falsche Seite.',
    mend: 'Tragen Sie die Anmeldeseite von {otherConsole} in „{label}“ bei {console} ein, oder lassen Sie das Feld leer.',
  },
  'sp-logout-url-differs': {
    title: 'Abmeldeadresse des Service Providers weicht ab',
    message: CROSSING,
    why: 'Wer sich beim Identity Provider abmeldet, bleibt beim Service Provider angemeldet oder landet auf einer Fehlerseite.',
    mend: COPY,
  },
  'idp-logout-url-differs': {
    title: 'Abmeldeadresse des Identity Providers weicht ab',
    message: CROSSING,
    why: 'Wer sich beim Service Provider abmeldet, bleibt beim Identity Provider angemeldet oder landet auf einer Fehlerseite.',
    mend: COPY,
  },
};
