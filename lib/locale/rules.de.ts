import type { RuleTexts } from '../rules/rule.ts';

const CROSSING = '„{label}“ bei {console} weicht von „{otherLabel}“ bei {otherConsole} ab{near}.';
const COPY =
  'Tragen Sie den Wert, der bei {otherConsole} steht, Zeichen für Zeichen in „{label}“ bei {console} ein.';

/**
 * German texts of the rules, by id. Names of consoles stand only after „bei“, „von“ and „in“, so that
 * one form of „dem Service Provider“ fits where the console is not known.
 */
export const rulesDe: Record<string, RuleTexts> = {
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
  'not-a-certificate': {
    title: 'Kein Zertifikat',
    message: '„{label}“ bei {console} enthält {what}, kein Zertifikat.',
    why: 'Jede Anmeldung scheitert: Benutzer kommen vom Identity Provider zurück und lesen, dass die Signatur nicht gültig ist, denn mit diesem Text lässt sich nichts prüfen.',
    mend: 'Laden Sie das Signaturzertifikat bei {idp} herunter und tragen Sie seinen Text in „{label}“ ein; ein privater Schlüssel darf seinen Besitzer nie verlassen.',
  },
  'certificate-truncated': {
    title: 'Zertifikat abgeschnitten',
    message: 'Vom Zertifikat in „{label}“ bei {console} fehlt ein Teil.',
    why: 'Der Service Provider kann es nicht lesen: Benutzer kommen vom Identity Provider zurück und lesen, dass die Signatur nicht gültig ist.',
    mend: 'Laden Sie das Zertifikat als Datei herunter und kopieren Sie den ganzen Text, von BEGIN bis END einschließlich beider Zeilen.',
  },
  'required-value-missing': {
    title: 'Notwendiger Wert fehlt',
    message: '„{label}“ bei {console} ist noch leer.',
    why: 'Es lässt sich nicht speichern, oder Benutzer landen auf einer Fehlerseite, denn ohne diesen Wert gelingt keine Anmeldung.',
    mend: 'Tragen Sie in „{label}“ den Wert ein, der bei {otherConsole} als „{otherLabel}“ steht.',
  },
  'value-of-the-other-side': {
    title: 'Wert der falschen Seite',
    message:
      '„{label}“ bei {console} enthält einen eigenen Wert dieser Seite („{second}“); hierher gehört der von {otherConsole}.',
    why: 'Benutzer werden dorthin zurückgeschickt, woher sie kamen, und landen auf einer Fehlerseite: Beide Seiten verweisen auf dieselbe Stelle.',
    mend: 'Tragen Sie „{otherLabel}“ von {otherConsole} in „{label}“ bei {console} ein.',
  },
  'acs-and-entity-id-swapped': {
    title: 'ACS-URL und Entity-ID vertauscht',
    message: '„{label}“ bei {console} enthält den Wert, der in „{second}“ gehört.',
    why: 'Benutzer sehen einen Fehler des Identity Providers (bei Entra AADSTS700016 oder AADSTS50011) oder landen auf einer Adresse, die keine Anmeldung annimmt.',
    mend: 'Tragen Sie jeden Wert von {otherConsole} in sein eigenes Feld bei {console} ein.',
  },
  'sso-url-and-issuer-swapped': {
    title: 'SSO-URL und Aussteller vertauscht',
    message: '„{label}“ bei {console} enthält den Wert, der in „{second}“ gehört.',
    why: 'Benutzer kämen auf eine Adresse, die keine Anmeldeseite ist, und der Aussteller der Antwort würde nicht anerkannt.',
    mend: 'Tragen Sie jeden Wert von {otherConsole} in sein eigenes Feld bei {console} ein.',
  },
  'metadata-url-in-place-of-sso-url': {
    title: 'Metadaten-URL im falschen Feld',
    message: '„{label}“ bei {console} enthält die Adresse des Metadaten-Dokuments.',
    why: 'Benutzer sähen ein XML-Dokument statt einer Anmeldeseite, oder der Aussteller würde nicht anerkannt.',
    mend: 'Tragen Sie „{otherLabel}“ von {otherConsole} in „{label}“ bei {console} ein.',
  },
  'temporary-value-left-in': {
    title: 'Noch ein vorläufiger Wert',
    message:
      '„{label}“ bei {console} enthält einen vorläufigen Wert, bis der richtige bei {otherConsole} zu sehen ist.',
    why: 'Benutzer landen auf einer Seite, die es nicht gibt, oder der Identity Provider meldet, dass er die App nicht kennt.',
    mend: 'Sobald bei {otherConsole} „{otherLabel}“ zu sehen ist, tragen Sie den Wert in „{label}“ bei {console} ein und speichern.',
  },
  'placeholder-left-in': {
    title: 'Platzhalter stehen geblieben',
    message: '„{label}“ bei {console} enthält noch einen Platzhalter aus einer Anleitung.',
    why: 'Benutzer landen auf einer Seite, die es nicht gibt, oder lesen, dass App oder Audience nicht bekannt ist, bis statt des Platzhalters Ihre eigene Domain oder Kennung dort steht.',
    mend: 'Tragen Sie in „{label}“ den Wert ein, der bei {otherConsole} für Ihr Konto steht.',
  },
  'not-a-url': {
    title: 'Keine Webadresse',
    message: '„{label}“ bei {console} ist keine vollständige Webadresse.',
    why: 'Es lässt sich nicht speichern, oder der Browser meldet, dass er die Seite nicht öffnen kann; keine Anmeldung kommt an.',
    mend: 'Tragen Sie in „{label}“ die ganze Adresse ein, von https:// an, und sonst nichts.',
  },
  'white-space-around': {
    title: 'Leerzeichen um den Wert',
    message:
      '„{label}“ bei {console} beginnt oder endet mit einem Leerzeichen oder einem unsichtbaren Zeichen.',
    why: 'Der Wert wird Zeichen für Zeichen verglichen und passt nie: Benutzer lesen, dass App, Audience oder Aussteller nicht bekannt ist, obwohl alles richtig aussieht.',
    mend: 'Entfernen Sie in „{label}“ alles vor und nach dem Wert.',
  },
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
  'certificate-differs': {
    title: 'Nicht das verwendete Zertifikat',
    message:
      '„{label}“ bei {console} ist nicht das Zertifikat, mit dem bei {otherConsole} signiert wird.',
    why: 'Jede Anmeldung scheitert: Benutzer kommen vom Identity Provider zurück und lesen „Signature validation failed“ oder Ähnliches.',
    mend: 'Tragen Sie das aktive Signaturzertifikat von {otherConsole} in „{label}“ bei {console} ein.',
  },
  'metadata-disagrees': {
    title: 'Metadaten gehören nicht zu dieser App',
    message:
      'In den Metadaten in „{label}“ bei {console} steht ein anderer Wert für „{second}“ als bei {idp}.',
    why: 'Es sind die Metadaten einer anderen App oder ältere: Benutzer kommen zur falschen App oder lesen, dass die Signatur nicht gültig ist.',
    mend: 'Laden Sie die Metadaten bei {idp} noch einmal herunter, und zwar die der App, deren Werte Sie übernommen haben.',
  },
  'issuer-altered': {
    title: 'Aussteller wurde verändert',
    message:
      '„{label}“ bei {console} ist kein Aussteller, wie er bei {otherConsole} lautet; richtig wäre {right}.',
    why: 'Die Anmeldung wird mit „invalid issuer“ abgelehnt, denn der Aussteller wird Zeichen für Zeichen verglichen.',
    mend: 'Tragen Sie den Aussteller genau so in „{label}“ ein, wie er bei {otherConsole} steht; bei Okta beginnt er mit http, bei Entra endet er mit einem Schrägstrich.',
  },
  'tenants-differ': {
    title: 'Werte zweier Apps oder Mandanten',
    message:
      '„{label}“ und „{second}“ bei {console} gehören zu zwei verschiedenen Apps oder Mandanten.',
    why: 'Eine der beiden führt zu einer App, die von dieser Verbindung nichts weiß: Benutzer lesen, dass die App nicht bekannt oder der Aussteller nicht gültig ist.',
    mend: 'Kopieren Sie beide Werte noch einmal aus derselben App und von derselben Seite.',
  },
  'certificate-form': {
    title: 'Zertifikat in der falschen Form',
    message: 'Das Zertifikat in „{label}“ wird bei {console} {form} erwartet.',
    why: 'Der Service Provider kann das Zertifikat in dieser Form nicht lesen: Es lässt sich nicht speichern, oder Benutzer lesen, dass die Signatur nicht gültig ist.',
    mend: 'Tragen Sie dasselbe Zertifikat in „{label}“ in der Form ein, die bei {console} erwartet wird.',
  },
  'certificate-expired': {
    title: 'Zertifikat abgelaufen',
    message: 'Das Zertifikat in „{label}“ bei {console} ist am {date} abgelaufen.',
    why: 'Wo auf das Datum geachtet wird, scheitert jede Anmeldung; manche Identity Provider hören von selbst auf, es zu verwenden.',
    mend: 'Erstellen Sie bei {idp} ein neues Signaturzertifikat, aktivieren Sie es und tragen Sie es auch bei {sp} ein.',
  },
  'certificate-not-yet-valid': {
    title: 'Zertifikat noch nicht gültig',
    message: 'Das Zertifikat in „{label}“ bei {console} gilt erst ab dem {date}.',
    why: 'Wo auf das Datum geachtet wird, scheitert bis dahin jede Anmeldung.',
    mend: 'Verwenden Sie das Zertifikat, mit dem bei {idp} heute signiert wird, oder prüfen Sie, ob die Uhr dieses Computers richtig geht.',
  },
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
  'encryption-without-key': {
    title: 'Für niemanden verschlüsselt',
    message: '„{label}“ ist bei {console} an, aber „{second}“ ist leer.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler: Der Service Provider hat keinen Schlüssel für das, was er bekommt.',
    mend: 'Tragen Sie das Zertifikat von {sp} in „{second}“ ein und wählen Sie ein AES-Verfahren, oder schalten Sie „{label}“ aus.',
  },
  'login-url-missing': {
    title: 'Keine Adresse für den Beginn',
    message: '„{second}“ bei {console} ist der Service-Provider, aber „{label}“ ist leer.',
    why: 'Die Kachel im Portal des Identity-Providers führt ins Leere.',
    mend: 'Tragen Sie in „{label}“ die Adresse ein, an der eine Anmeldung mit {sp} beginnt, oder lassen Sie den Identity-Provider beginnen.',
  },
  'signature-algorithm-weak': {
    title: 'Mit SHA-1 signiert',
    message: '„{label}“ bei {console} steht auf SHA-1.',
    why: 'Solche Signaturen lassen sich mit einigem Aufwand fälschen, und aktuelle Service-Provider lehnen sie ab.',
    mend: 'Wählen Sie SHA-256 für „{label}“ bei {console} und speichern Sie. Das Zertifikat bleibt, wie es ist.',
  },
  'not-the-default': {
    title: 'Nicht der Standardwert der Liste',
    message: '„{label}“ bei {console} enthält den Wert von {sp}, Standard ist aber {standard}.',
    why: 'Eine Anmeldung, die beim Identity-Provider beginnt, geht an den Standardwert und scheitert dort; eine, die beim Service-Provider beginnt, gelingt.',
    mend: 'Haken Sie bei {console} neben dem Wert von {sp} „Standard“ an und speichern Sie.',
  },
  'attribute-missing': {
    title: 'Verlangtes Attribut fehlt',
    message:
      'Von {sp} werden die Attribute {missing} verlangt; {console} sendet sie nicht unter diesen Namen (ähnliche: {sent}).',
    why: 'Benutzer kommen ohne Namen oder E-Mail-Adresse an oder werden vom Service-Provider abgelehnt.',
    mend: 'Legen Sie die Attribute bei {console} an, genau benannt {missing}: gleiche Groß- und Kleinschreibung, kein Namespace davor, sofern er nicht zum Namen gehört.',
  },
  'name-id-format-not-demanded': {
    title: 'Nicht das verlangte NameID-Format',
    message: '„{label}“ bei {console} steht auf {found}; von {sp} verlangt wird {wanted}.',
    why: 'Es bleibt unklar, wer sich anmeldet: Die Anmeldung wird abgelehnt, oder es entsteht ein zweites Konto.',
    mend: 'Wählen Sie für „{label}“ bei {console} {wanted}.',
  },
  'signature-algorithm-not-demanded': {
    title: 'Nicht das verlangte Signaturverfahren',
    message: '„{label}“ bei {console} steht auf {found}; von {sp} verlangt wird {wanted}.',
    why: 'Benutzer melden sich beim Identity Provider an und landen bei einem Fehler: Der Service Provider weist anders gemachte Signaturen ab.',
    mend: 'Wählen Sie für „{label}“ bei {console} {wanted}.',
  },
  'name-id-source-not-email': {
    title: 'NameID ist nicht die E-Mail-Adresse',
    message: '„{label}“ bei {console} ist nicht die E-Mail-Adresse, die von {sp} verlangt wird.',
    why: 'Wessen Benutzername keine E-Mail-Adresse ist, wird nicht gefunden oder bekommt ein zweites Konto.',
    mend: 'Wählen Sie für „{label}“ bei {console} die E-Mail-Adresse.',
  },
  'domain-not-claimable': {
    title: 'Keine eigene Domain',
    message:
      'In „{label}“ bei {console} steht „{domain}“; das ist keine E-Mail-Domain Ihres Unternehmens allein.',
    why: 'Die Seite wird damit nicht gespeichert; und wer eine andere Domain hat, wird statt Single Sign-on nach einem Passwort gefragt.',
    mend: 'Tragen Sie nur eigene Domains ein, in denen ein aktiver Benutzer eine Adresse hat: was hinter dem @ steht, ohne das @.',
  },
  'sso-for-everyone': {
    title: 'Niemand kommt ohne Single Sign-on hinein',
    message:
      '„{label}“ bei {console} ist eingeschaltet: Passwörter gelten für niemanden mehr. Testen Sie zuerst eine Anmeldung, und behalten Sie einen Administrator mit Passwort, wo es bei {console} möglich ist.',
    why: 'Scheitert die Anmeldung, kann niemand sie in Ordnung bringen; wer beim Identity Provider kein Konto hat, etwa eine Agentur, ist ausgesperrt; Benutzer lassen sich bei {console} nicht mehr anlegen und bekommen dort keine Rollen mehr.',
    mend: 'Schalten Sie es aus, bis eine Anmeldung getestet ist, und lassen Sie es aus, wo Externe mit dem Konto arbeiten.',
  },
  'group-attribute-not-demanded': {
    title: 'Gruppen unter anderem Namen',
    message:
      'Gruppen werden von {sp} nur aus dem Attribut {wanted} gelesen; „{label}“ bei {console} ist ein anderes.',
    why: 'Die Anmeldung klappt, aber es entsteht kein Team, und niemand wird einem zugeordnet.',
    mend: 'Nennen Sie das Gruppenattribut bei {console} genau {wanted}. Wo Name und Namespace getrennt stehen, ist das letzte Wort der Name.',
  },
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
  'nobody-may-sign-in': {
    title: 'Die App ist für alle aus',
    message: '„{label}“ bei {console} ist aus: Noch darf sich niemand bei {sp} anmelden.',
    why: 'Jede Anmeldung endet beim Identity Provider, mit 403 app_not_enabled_for_user.',
    mend: 'Schalten Sie „{label}“ bei {console} ein, für alle oder für die Gruppen, die es brauchen, und speichern Sie; es dauert einige Minuten.',
  },
  'response-signed-instead': {
    title: 'Antwort statt der Assertion signiert',
    message:
      '„{label}“ bei {console} signiert die Antwort anstelle der Assertion, deren Signatur {sp} verlangt.',
    why: 'Der Service Provider weist die Anmeldung ab, etwa mit „Signature missing for assertion“.',
    mend: 'Nehmen Sie das Häkchen bei „{label}“ bei {console} weg: Dann wird die Assertion signiert.',
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
  'certificate-expires-soon': {
    title: 'Zertifikat läuft bald ab',
    message:
      'Das Zertifikat in „{label}“ bei {console} läuft am {date} ab; verbleibende Tage: {days}.',
    why: 'Von diesem Tag an scheitern Anmeldungen, wenn das neue Zertifikat bis dahin nicht auf beiden Seiten steht.',
    mend: 'Erstellen Sie rechtzeitig bei {idp} ein neues Signaturzertifikat und tragen Sie es bei {sp} ein, bevor Sie es aktivieren.',
  },
  'insecure-url': {
    title: 'Adresse ohne https',
    message: '„{label}“ bei {console} ist eine http-Adresse.',
    why: 'Unterwegs kann jeder die Anmeldung lesen und verändern, und viele Identity Provider lehnen eine solche Adresse ab.',
    mend: 'Verwenden Sie auf beiden Seiten die https-Adresse derselben Seite.',
  },
  'certificate-weak': {
    title: 'Zertifikat ist schwach',
    message: 'Das Zertifikat in „{label}“ bei {console} beruht auf {weakness}.',
    why: 'Ein solcher Schlüssel oder eine solche Signatur lässt sich mit einigem Aufwand fälschen; aktuelle Service Provider lehnen sie ab.',
    mend: 'Erstellen Sie bei {idp} ein neues Signaturzertifikat mit RSA 2048 oder mehr und SHA-256 und tragen Sie es bei {sp} ein.',
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
  'characters-refused': {
    title: 'Zeichen, die nicht erlaubt sind',
    message: '„{label}“ bei {console} enthält {characters}; das wird dort nicht angenommen.',
    why: 'Die Seite lässt sich damit nicht speichern.',
    mend: 'Schreiben Sie „{label}“ ohne {characters}.',
  },
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
  'name-id-format-unknown': {
    title: 'NameID-Format, das es nicht gibt',
    message: '„{label}“ bei {console} ist {found}; das ist kein NameID-Format von SAML.',
    why: 'Der Identity Provider antwortet mit InvalidNameIDPolicy, oder der Service Provider findet die Benutzer nicht.',
    mend: 'Verwenden Sie die Kennung des Standards, für E-Mail-Adressen urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress.',
  },
  'fingerprint-malformed': {
    title: 'Kein Fingerabdruck',
    message: '„{label}“ bei {console} ist kein ganzer Fingerabdruck nach SHA-1 oder SHA-256.',
    why: 'Der Service Provider findet kein passendes Zertifikat, und Benutzer lesen, dass die Signatur nicht gültig ist.',
    mend: 'Kopieren Sie den Fingerabdruck des Signaturzertifikats von {idp} noch einmal: 40 Ziffern bei SHA-1, 64 bei SHA-256.',
  },
  'fingerprint-of-another-certificate': {
    title: 'Fingerabdruck eines anderen Zertifikats',
    message: '„{label}“ bei {console} ist nicht der Fingerabdruck des Zertifikats in „{second}“.',
    why: 'Je nachdem, wonach der Service Provider geht, lesen Benutzer, dass die Signatur nicht gültig ist.',
    mend: 'Tragen Sie das Signaturzertifikat von {idp} und seinen eigenen Fingerabdruck ein, oder lassen Sie eines von beiden leer.',
  },
  'own-certificate': {
    title: 'Zertifikat der falschen Seite',
    message:
      '„{label}“ bei {console} enthält das eigene Zertifikat dieser Seite; hierher gehört das von {otherConsole}.',
    why: 'Damit lässt sich nichts prüfen, was die andere Seite signiert: Benutzer lesen, dass die Signatur nicht gültig ist.',
    mend: 'Tragen Sie das Zertifikat, das bei {otherConsole} steht, in „{label}“ bei {console} ein.',
  },
  'sp-certificate-differs': {
    title: 'Schlüssel des Service Providers weicht ab',
    message: '„{label}“ bei {console} ist nicht das Zertifikat, das bei {otherConsole} steht.',
    why: 'Der Service Provider kann nicht entschlüsseln, was für einen alten Schlüssel verschlüsselt ist, oder seine signierten Anfragen werden abgelehnt.',
    mend: 'Tragen Sie das jetzige Zertifikat von {otherConsole} in „{label}“ bei {console} ein.',
  },
  'several-certificates': {
    title: 'Mehrere Zertifikate in einem Feld',
    message:
      '„{label}“ bei {console} enthält {count} Zertifikate; die meisten Produkte lesen nur das erste.',
    why: 'Signiert der Identity Provider mit einem anderen davon, lesen Benutzer, dass die Signatur nicht gültig ist.',
    mend: 'Lassen Sie in „{label}“ nur das aktive Signaturzertifikat von {idp} stehen.',
  },
  'encryption-not-as-demanded': {
    title: 'Verschlüsselung nicht wie verlangt',
    message: '„{label}“ bei {console} steht nicht so, wie es von {sp} verlangt wird.',
    why: 'Der Service Provider weist jede Anmeldung ab: Er findet keine verschlüsselte Assertion, oder eine, für die er keinen Schlüssel hat.',
    mend: 'Stellen Sie „{label}“ bei {console} so ein, wie es bei {sp} steht.',
  },
  'binding-not-demanded': {
    title: 'Binding ist nicht das verlangte',
    message: '„{label}“ bei {console} ist {found}; von {sp} wird {wanted} verlangt.',
    why: 'Die Anmeldung kommt auf einem Weg an, den der Service Provider nicht liest: Benutzer sehen „Only supported HTTP_POST Binding“ oder Ähnliches.',
    mend: 'Wählen Sie bei {console} für „{label}“ {wanted}.',
  },
  'attribute-twice': {
    title: 'Ein Attribut wird doppelt gesendet',
    message: '„{label}“ bei {console} nennt {twice} mehr als einmal.',
    why: 'Manche Service Provider weisen eine solche Anmeldung ab, andere nehmen eines von beiden: Benutzer haben den falschen Namen oder die falsche Adresse.',
    mend: 'Entfernen Sie bei {console} alle Zeilen von {twice} bis auf eine.',
  },
  'metadata-incomplete': {
    title: 'In den Metadaten fehlt Notwendiges',
    message: 'In den Metadaten in „{label}“ bei {console} fehlt: {part}.',
    why: 'Der Service Provider lehnt die Datei ab, oder Benutzer landen auf einer Fehlerseite statt auf der Anmeldeseite.',
    mend: 'Laden Sie die Metadaten dieser App bei {idp} noch einmal herunter und verwenden Sie sie unverändert.',
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
  'relay-state-too-long': {
    title: 'Relay State ist zu lang',
    message: '„{label}“ bei {console} ist {bytes} Bytes lang; SAML erlaubt 80.',
    why: 'Service Provider, die sich daran halten, weisen die Anmeldung ab, oder Benutzer landen auf der Startseite statt auf der gemeinten.',
    mend: 'Kürzen Sie „{label}“ bei {console}, oder lassen Sie es leer.',
  },
  'portal-link-as-sso-url': {
    title: 'Link einer Portal-Kachel als SSO-URL',
    message:
      '„{label}“ bei {console} enthält den Link der Kachel, die diese App im Portal von {otherConsole} hat.',
    why: 'Der Link der Kachel nimmt keine Anfrage des Service Providers an: Benutzer landen im Portal, oder die Anmeldung wird als ungefragt abgewiesen.',
    mend: 'Tragen Sie „{otherLabel}“ von {otherConsole} in „{label}“ bei {console} ein.',
  },
};
