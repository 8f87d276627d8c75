import type { RuleTexts } from '../../rules/rule.ts';

/** Traces: what the assertion says of whom, for whom and until when, in German. */
export const traceContentsDe: Record<string, RuleTexts> = {
  'issuer-not-configured': {
    title: 'Antwort von einem anderen Aussteller',
    message: 'Die Antwort nennt als Aussteller {found}; eingerichtet ist {expected}{near}.',
    why: 'Der Service Provider kennt diesen Identity Provider nicht: „invalid issuer“.',
    mend: 'Tragen Sie den Aussteller der Antwort bei {console} unter „{label}“ ein, sofern es der gemeinte Identity Provider ist.',
  },
  'issuers-disagree': {
    title: 'Aussteller fehlt oder ist nicht derselbe',
    message: 'Die Antwort ist von {found}, ihre Assertion von {expected}.',
    why: 'Der Service Provider lehnt eine Assertion ab, deren Aussteller fehlt oder nicht der Absender ist.',
    mend: 'Keine Einstellung behebt das: Die Software des Identity Providers muss sich an beiden Stellen nennen.',
  },
  'response-destination-differs': {
    title: 'Antwort gilt einer anderen Adresse',
    message: 'Die Destination der Antwort ist {found}, nicht {expected}{near}.',
    why: 'Der Service Provider lehnt sie ab, meist mit „invalid destination“.',
    mend: 'Übernehmen Sie die Adresse, die bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'recipient-not-acs': {
    title: 'Assertion gilt einem anderen Empfänger',
    message: 'Der Recipient der Assertion ist {found}, nicht {expected}{near}.',
    why: 'Der Service Provider muss sie ablehnen: Sie wurde für jemand anderen gemacht.',
    mend: 'Übernehmen Sie die Adresse, die bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'confirmation-incomplete': {
    title: 'Assertion darf so nicht vorgelegt werden',
    message: 'In der Assertion ist die SubjectConfirmation falsch: Sie {confirmation}.',
    why: 'Strenge Service Provider lehnen ab: Es steht nicht da, dass ein Browser sie hier und jetzt bringen darf.',
    mend: 'Tragen Sie die Adresse des Assertion Consumer Service bei {console} unter „{label}“ ein; was dann noch fehlt, ist Sache der Software.',
  },
  'audience-missing': {
    title: 'Assertion gilt niemand Bestimmtem',
    message: 'Die Assertion nennt keine Audience und wäre bei jedem Service Provider brauchbar.',
    why: 'Der Service Provider lehnt sie ab; bei einem, der sie annimmt, kommt man mit der eines anderen hinein.',
    mend: 'Tragen Sie die Entity-ID des Service Providers bei {console} unter „{label}“ ein.',
  },
  'audience-not-ours': {
    title: 'Assertion gilt einer anderen Audience',
    message: 'Die Audience der Assertion ist {found}, nicht {expected}{near}.',
    why: 'Der Service Provider lehnt sie ab: „not a valid audience for this Response“.',
    mend: 'Übernehmen Sie die Entity-ID, die bei {otherConsole} steht, Zeichen für Zeichen in „{label}“ bei {console}.',
  },
  'in-response-to-differs': {
    title: 'Antwort auf eine andere Anfrage',
    message: 'Die Antwort gilt der Anfrage {found}; die Anfrage dieser Anmeldung ist {expected}.',
    why: 'Der Service Provider lehnt sie ab, weil er danach nicht gefragt hat.',
    mend: 'Beginnen Sie die Anmeldung in einem frischen Tab: ohne Zurück-Taste, ohne Lesezeichen auf die Seite des Identity Providers, ohne zweiten Tab.',
  },
  'begun-at-the-idp': {
    title: 'Beim Identity Provider begonnen',
    message:
      'Die Antwort gilt keiner Anfrage; von {sp} werden nur Anmeldungen angenommen, die dort beginnen.',
    why: 'Wer die Kachel der App beim Identity Provider anklickt, sieht einen Fehler.',
    mend: 'Beginnen Sie beim Service Provider. Wo sich bei {console} „{label}“ einstellen lässt, wählen Sie den Service Provider mit dessen Anmeldeadresse.',
  },
  'assertion-expired': {
    title: 'Assertion war abgelaufen',
    message: 'Die Assertion galt bis {until}; sie kam um {received} an, {late} später{skew}.',
    why: 'Der Service Provider lehnt sie ab: „assertion has expired“.',
    mend: 'Stellen Sie beide Server nach der Netzzeit. Gehen die Uhren richtig, stand die Seite zu lange offen: Melden Sie sich noch einmal an.',
  },
  'assertion-too-early': {
    title: 'Assertion gilt noch nicht',
    message: 'Die Assertion gilt ab {from}; sie kam um {received} an, {early} vorher{skew}.',
    why: 'Der Service Provider lehnt sie ab: „assertion is not yet valid“; wegen Sekunden nur, wenn er keine Abweichung der Uhren erlaubt.',
    mend: 'Stellen Sie beide Server nach der Netzzeit; die Uhr des Identity Providers geht vor.',
  },
  'time-malformed': {
    title: 'Eine Zeit steht anders da als SAML verlangt',
    message: 'In der Antwort steht die Zeit {found}; SAML verlangt UTC, etwa 2026-11-21T12:00:00Z.',
    why: 'Service Provider lesen daraus einen anderen Zeitpunkt oder lehnen die Antwort ab.',
    mend: 'Keine Einstellung behebt das: Die Software des Identity Providers muss ihre Zeiten in UTC schreiben.',
  },
  'session-expired': {
    title: 'Sitzung war zu Ende, ehe sie begann',
    message: 'Die Sitzung sollte bis {until} dauern; die Antwort kam um {received} an.',
    why: 'Der Service Provider lehnt ab oder meldet den Benutzer gleich wieder ab.',
    mend: 'Stellen Sie beide Server nach der Netzzeit, und prüfen Sie bei {console} die Dauer der Sitzung.',
  },
  'authn-statement-missing': {
    title: 'Assertion nennt keine Anmeldung',
    message:
      'Die Assertion hat kein AuthnStatement: Sie spricht von einem Benutzer, nicht von einer Anmeldung.',
    why: 'Service Provider lehnen ab, weil niemand sagt, dass der Benutzer sich angemeldet hat.',
    mend: 'Keine Einstellung behebt das; fragen Sie die Hersteller des Identity Providers.',
  },
  'clocks-differ': {
    title: 'Die beiden Uhren weichen voneinander ab',
    message:
      'Ausgestellt wurde die Antwort {ahead} nachdem sie ankam: Die Uhr des Identity Providers geht vor.',
    why: 'Heute mag es gehen; wächst der Abstand, gilt die Assertion dem Service Provider als „noch nicht gültig“.',
    mend: 'Stellen Sie beide Server nach der Netzzeit.',
  },
  'authn-context-differs': {
    title: 'Anders angemeldet als verlangt',
    message: 'Die Anfrage verlangt {expected}; angemeldet hat sich der Benutzer mit {found}.',
    why: 'Strenge Service Provider lehnen das ab, und Microsoft meldet Benutzern mit mehreren Faktoren AADSTS75011.',
    mend: 'Schalten Sie bei {console} den verlangten Authentifizierungskontext aus, oder lassen Sie den Vergleich offen.',
  },
  'seen-before': {
    title: 'Dieselbe Assertion kam schon einmal',
    message: 'Die Assertion {found} wurde in dieser Aufzeichnung schon einmal gesendet.',
    why: 'Service Provider nehmen jede Assertion nur einmal; beim zweiten Mal gilt sie als Wiederholung.',
    mend: 'Laden Sie die Seite nicht neu und gehen Sie nicht zurück; beginnen Sie die Anmeldung von vorn.',
  },
};
