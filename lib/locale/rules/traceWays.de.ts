import type { RuleTexts } from '../../rules/rule.ts';

/** Traces: how messages travel, and what the request says, in German. */
export const traceWaysDe: Record<string, RuleTexts> = {
  'message-unreadable': {
    title: 'Eine Nachricht ist nicht lesbar',
    message: 'Gesendet wurde {type}, was sich nicht lesen lässt: {unreadable}.',
    why: 'Wer sie empfängt, scheitert ebenso, meist mit „ungültige SAML-Nachricht“.',
    mend: 'Zeichnen Sie die Anmeldung noch einmal auf. Kommt es wieder, kürzt oder verändert ein Proxy, eine Firewall oder der Absender die Adresse oder das Formular.',
  },
  'message-malformed': {
    title: 'Nachricht verstößt gegen SAML',
    message: 'In der Nachricht {type} ist etwas falsch: Sie {malformed} ({value}).',
    why: 'Der Empfänger lehnt sie ab; bei Microsoft mit AADSTS7500529, wenn eine ID mit einer Ziffer beginnt.',
    mend: 'Keine Einstellung behebt das: Die Software des Absenders muss berichtigt oder aktualisiert werden.',
  },
  'message-encoded-wrongly': {
    title: 'Nachricht ungewöhnlich kodiert',
    message: 'Die Nachricht {type} war hier lesbar, aber {oddity}.',
    why: 'Strenge Empfänger lehnen sie ab: Microsoft mit AADSTS75001 oder 7500525, Google als fehlerhafte Anfrage.',
    mend: 'Die Software des Absenders muss sie so kodieren, wie es ihr Binding verlangt; prüfen Sie, ob dort das richtige Binding gewählt ist.',
  },
  'response-by-redirect': {
    title: 'Antwort kam per Weiterleitung',
    message:
      'Die Antwort stand in einer Adresse; bei Anmeldungen erlaubt SAML nur ein abgesendetes Formular.',
    why: 'Service Provider finden keine Antwort, und die Assertion bleibt in Verläufen und Protokollen stehen.',
    mend: 'Wählen Sie auf beiden Seiten HTTP-POST für den Assertion Consumer Service.',
  },
  'post-lost-by-redirect': {
    title: 'Weiterleitung verwarf die Antwort',
    message: 'Die Antwort ging an {found}; von dort wird nur nach {expected} weitergeleitet{near}.',
    why: 'Der Browser folgt ohne das Formular: Der Service Provider bekommt die Antwort nie zu sehen.',
    mend: 'Tragen Sie die Adresse, auf die weitergeleitet wird, bei {console} unter „{label}“ ein.',
  },
  'posted-elsewhere': {
    title: 'Antwort ging an eine andere Adresse',
    message:
      'Der Identity Provider hat die Antwort an {found} gesendet, nicht an {expected}{near}.',
    why: 'Beim Service Provider gibt es diese Seite nicht, oder sie gehört zu einem anderen Kunden.',
    mend: 'Übernehmen Sie die Adresse, die bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'request-without-issuer': {
    title: 'Anfrage nennt keinen Absender',
    message:
      'Die Anfrage hat keinen Issuer; der Identity Provider weiß nicht, für welche App sie ist.',
    why: 'Google meldet „invalid_sp_id: The <Issuer> element MUST be present“, andere zeigen einen eigenen Fehler.',
    mend: 'Tragen Sie beim Service Provider dessen eigene Entity-ID ein, „{label}“.',
  },
  'request-issuer-differs': {
    title: 'Anfrage von einem anderen Absender',
    message: 'Die Anfrage kommt von {found}; beim Identity Provider steht {expected}{near}.',
    why: 'Der Identity Provider findet keine solche App: AADSTS700016 bei Microsoft, 403 app_not_configured bei Google.',
    mend: 'Tragen Sie bei {console} unter „{label}“ genau das ein, was in der Anfrage steht.',
  },
  'request-sent-elsewhere': {
    title: 'Anfrage ging an eine andere Adresse',
    message: 'Die Anfrage ging an {found}, nicht an {expected}{near}.',
    why: 'Die Seite gibt es nicht, oder sie gehört zu einer anderen App oder einem anderen Mandanten: Niemand wird angemeldet.',
    mend: 'Übernehmen Sie die Adresse, die bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'request-destination-differs': {
    title: 'Anfrage gilt einer anderen Adresse',
    message: 'Die Destination der Anfrage ist {found}; richtig wäre {expected}{near}.',
    why: 'Der Identity Provider lehnt sie ab, bei Microsoft mit AADSTS75008.',
    mend: 'Übernehmen Sie die Adresse, die bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'acs-url-requested-differs': {
    title: 'Antwort an eine andere Adresse verlangt',
    message:
      'Die Anfrage will die Antwort an {found}; beim Identity Provider steht {expected}{near}.',
    why: 'Der Identity Provider lehnt die Anfrage ab: AADSTS50011 bei Microsoft, „ACS Url doesn’t match“ bei Google.',
    mend: 'Tragen Sie die Adresse der Anfrage bei {console} unter „{label}“ ein.',
  },
  'binding-requested': {
    title: 'Antwort auf anderem Weg verlangt',
    message: 'Die Anfrage will die Antwort per {found}.',
    why: 'Die meisten Identity Provider senden sie nur als Formular; Microsoft lehnt mit AADSTS75003 ab.',
    mend: 'Wählen Sie bei {console} unter „{label}“ HTTP-POST für die Antwort.',
  },
  'name-id-format-requested': {
    title: 'Anfrage verlangt anderes NameID-Format',
    message: 'Die Anfrage verlangt die NameID als {found}; von {sp} wird {expected} gebraucht.',
    why: 'Der Identity Provider kennt dieses Format nicht und lehnt ab: InvalidNameIDPolicy, AADSTS75016 oder „400 Bad Request“.',
    mend: 'Wählen Sie bei {console} unter „{label}“ {expected}.',
  },
  'request-signature-broken': {
    title: 'Signatur der Anfrage ist ungültig',
    message:
      'Die Anfrage ist signiert, aber nicht mit dem Schlüssel zum Zertifikat des Service Providers.',
    why: 'Ein Identity Provider, der Anfragen prüft, lehnt sie ab.',
    mend: 'Übernehmen Sie das Zertifikat, das jetzt bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'error-page': {
    title: 'Eine Fehlerseite nennt den Grund',
    message: 'Auf der Seite steht „{code}“: {cause}.',
    why: 'Benutzer sehen diese Seite statt des Produkts.',
    mend: 'Zu beheben bei {console}: {remedy}.',
  },
  'sent-over-http': {
    title: 'Antwort unverschlüsselt gesendet',
    message: 'Die Antwort ging an {found}; unterwegs kann jeder sie lesen und benutzen.',
    why: 'Wer mithört, kann sich als dieser Benutzer anmelden; Identity Provider lehnen solche Adressen zunehmend ab.',
    mend: 'Tragen Sie die https-Adresse bei {console} unter „{label}“ ein.',
  },
  'relay-state-changed': {
    title: 'RelayState kam nicht zurück',
    message: 'Die Anfrage hatte den RelayState {expected}, die Antwort hat {found}.',
    why: 'Benutzer landen auf der falschen Seite, oder der Service Provider kann die Anmeldung nicht zuordnen.',
    mend: 'Leeren Sie „{label}“ bei {console}: Der Identity Provider muss zurückgeben, was er bekam.',
  },
  'cookie-not-sent': {
    title: 'Sitzungs-Cookie kam nicht mit',
    message:
      'Das Cookie {found} wurde vor der Anmeldung mit SameSite gesetzt und kam mit der Antwort nicht mit.',
    why: 'Der Service Provider weiß nicht mehr, dass er gefragt hat: Er lehnt die Antwort ab oder beginnt von vorn.',
    mend: 'Die Software des Service Providers muss dieses Cookie mit SameSite=None und Secure setzen.',
  },
  'login-loop': {
    title: 'Die Anmeldung dreht sich im Kreis',
    message:
      'Der Service Provider hat {count} Mal gefragt, obwohl der Identity Provider zustimmte.',
    why: 'Benutzer sehen Seiten aufblitzen und am Ende „zu viele Weiterleitungen“.',
    mend: 'Der Service Provider verliert seine Sitzung: Prüfen Sie Cookies (SameSite, Secure), seinen Hostnamen und seine Uhr.',
  },
  'other-protocol': {
    title: 'Ein anderes Protokoll als SAML',
    message: 'Diese Anmeldung läuft über {protocol}; eine Nachricht von SAML 2.0 kommt nicht vor.',
    why: 'Von der Verbindung lässt sich daran nichts prüfen; vielleicht ist die App für das andere Protokoll eingerichtet.',
    mend: 'Sollte es SAML 2.0 sein, wählen Sie das auf beiden Seiten.',
  },
  'response-refused': {
    title: 'Service Provider lehnte die Antwort ab',
    message:
      'Der Service Provider antwortete mit {answer}; die Nachricht selbst zeigt keinen Grund.',
    why: 'Benutzer sehen einen Fehler statt des Produkts.',
    mend: 'Vergleichen Sie Zertifikat und Aussteller bei {console} mit denen des Identity Providers, und ob es den Benutzer dort gibt.',
  },
};
