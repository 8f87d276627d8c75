import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about values that are missing or stand in the wrong place, in German. */
export const placesDe: Record<string, RuleTexts> = {
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
  'portal-link-as-sso-url': {
    title: 'Link einer Portal-Kachel als SSO-URL',
    message:
      '„{label}“ bei {console} enthält den Link der Kachel, die diese App im Portal von {otherConsole} hat.',
    why: 'Der Link der Kachel nimmt keine Anfrage des Service Providers an: Benutzer landen im Portal, oder die Anmeldung wird als ungefragt abgewiesen.',
    mend: 'Tragen Sie „{otherLabel}“ von {otherConsole} in „{label}“ bei {console} ein.',
  },
  'tenants-differ': {
    title: 'Werte zweier Apps oder Mandanten',
    message:
      '„{label}“ und „{second}“ bei {console} gehören zu zwei verschiedenen Apps oder Mandanten.',
    why: 'Eine der beiden führt zu einer App, die von dieser Verbindung nichts weiß: Benutzer lesen, dass die App nicht bekannt oder der Aussteller nicht gültig ist.',
    mend: 'Kopieren Sie beide Werte noch einmal aus derselben App und von derselben Seite.',
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
};
