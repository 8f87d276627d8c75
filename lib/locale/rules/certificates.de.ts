import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about certificates and fingerprints, in German. */
export const certificatesDe: Record<string, RuleTexts> = {
  'not-a-certificate': {
    title: 'Kein Zertifikat',
    message: '„{label}“ bei {console} enthält {what}, kein Zertifikat.',
    why: 'Jede Anmeldung scheitert: Benutzer kommen vom Identity Provider zurück und lesen, dass die Signatur nicht gültig ist, denn mit diesem Text lässt sich nichts prüfen.',
    mend: 'Laden Sie das Signaturzertifikat bei {idp} herunter und tragen Sie seinen Text in „{label}“ ein; ein privater Schlüssel darf seinen Besitzer nie verlassen.',
  },
  'own-certificate': {
    title: 'Zertifikat der falschen Seite',
    message:
      '„{label}“ bei {console} enthält das eigene Zertifikat dieser Seite; hierher gehört das von {otherConsole}.',
    why: 'Damit lässt sich nichts prüfen, was die andere Seite signiert: Benutzer lesen, dass die Signatur nicht gültig ist.',
    mend: 'Tragen Sie das Zertifikat, das bei {otherConsole} steht, in „{label}“ bei {console} ein.',
  },
  'certificate-truncated': {
    title: 'Zertifikat abgeschnitten',
    message: 'Vom Zertifikat in „{label}“ bei {console} fehlt ein Teil.',
    why: 'Der Service Provider kann es nicht lesen: Benutzer kommen vom Identity Provider zurück und lesen, dass die Signatur nicht gültig ist.',
    mend: 'Laden Sie das Zertifikat als Datei herunter und kopieren Sie den ganzen Text, von BEGIN bis END einschließlich beider Zeilen.',
  },
  'fingerprint-malformed': {
    title: 'Kein Fingerabdruck',
    message: '„{label}“ bei {console} ist kein ganzer Fingerabdruck nach SHA-1 oder SHA-256.',
    why: 'Der Service Provider findet kein passendes Zertifikat, und Benutzer lesen, dass die Signatur nicht gültig ist.',
    mend: 'Kopieren Sie den Fingerabdruck des Signaturzertifikats von {idp} noch einmal: 40 Ziffern bei SHA-1, 64 bei SHA-256.',
  },
  'certificate-differs': {
    title: 'Nicht das verwendete Zertifikat',
    message:
      '„{label}“ bei {console} ist nicht das Zertifikat, mit dem bei {otherConsole} signiert wird.',
    why: 'Jede Anmeldung scheitert: Benutzer kommen vom Identity Provider zurück und lesen „Signature validation failed“ oder Ähnliches.',
    mend: 'Tragen Sie das aktive Signaturzertifikat von {otherConsole} in „{label}“ bei {console} ein.',
  },
  'fingerprint-of-another-certificate': {
    title: 'Fingerabdruck eines anderen Zertifikats',
    message: '„{label}“ bei {console} ist nicht der Fingerabdruck des Zertifikats in „{second}“.',
    why: 'Je nachdem, wonach der Service Provider geht, lesen Benutzer, dass die Signatur nicht gültig ist.',
    mend: 'Tragen Sie das Signaturzertifikat von {idp} und seinen eigenen Fingerabdruck ein, oder lassen Sie eines von beiden leer.',
  },
  'sp-certificate-differs': {
    title: 'Schlüssel des Service Providers weicht ab',
    message: '„{label}“ bei {console} ist nicht das Zertifikat, das bei {otherConsole} steht.',
    why: 'Der Service Provider kann nicht entschlüsseln, was für einen alten Schlüssel verschlüsselt ist, oder seine signierten Anfragen werden abgelehnt.',
    mend: 'Tragen Sie das jetzige Zertifikat von {otherConsole} in „{label}“ bei {console} ein.',
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
  'certificate-expires-soon': {
    title: 'Zertifikat läuft bald ab',
    message:
      'Das Zertifikat in „{label}“ bei {console} läuft am {date} ab; verbleibende Tage: {days}.',
    why: 'Von diesem Tag an scheitern Anmeldungen, wenn das neue Zertifikat bis dahin nicht auf beiden Seiten steht.',
    mend: 'Erstellen Sie rechtzeitig bei {idp} ein neues Signaturzertifikat und tragen Sie es bei {sp} ein, bevor Sie es aktivieren.',
  },
  'several-certificates': {
    title: 'Mehrere Zertifikate in einem Feld',
    message:
      '„{label}“ bei {console} enthält {count} Zertifikate; die meisten Produkte lesen nur das erste.',
    why: 'Signiert der Identity Provider mit einem anderen davon, lesen Benutzer, dass die Signatur nicht gültig ist.',
    mend: 'Lassen Sie in „{label}“ nur das aktive Signaturzertifikat von {idp} stehen.',
  },
  'certificate-weak': {
    title: 'Zertifikat ist schwach',
    message: 'Das Zertifikat in „{label}“ bei {console} beruht auf {weakness}.',
    why: 'Ein solcher Schlüssel oder eine solche Signatur lässt sich mit einigem Aufwand fälschen; aktuelle Service Provider lehnen sie ab.',
    mend: 'Erstellen Sie bei {idp} ein neues Signaturzertifikat mit RSA 2048 oder mehr und SHA-256 und tragen Sie es bei {sp} ein.',
  },
};
