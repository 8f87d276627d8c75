import type { RuleTexts } from '../../rules/rule.ts';

/** Rules about users: their names, attributes and whether they are let in, in German. */
export const usersDe: Record<string, RuleTexts> = {
  'name-id-format-unknown': {
    title: 'NameID-Format, das es nicht gibt',
    message: '„{label}“ bei {console} ist {found}; das ist kein NameID-Format von SAML.',
    why: 'Der Identity Provider antwortet mit InvalidNameIDPolicy, oder der Service Provider findet die Benutzer nicht.',
    mend: 'Verwenden Sie die Kennung des Standards, für E-Mail-Adressen urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress.',
  },
  'name-id-format-not-demanded': {
    title: 'Nicht das verlangte NameID-Format',
    message: '„{label}“ bei {console} steht auf {found}; von {sp} verlangt wird {wanted}.',
    why: 'Es bleibt unklar, wer sich anmeldet: Die Anmeldung wird abgelehnt, oder es entsteht ein zweites Konto.',
    mend: 'Wählen Sie für „{label}“ bei {console} {wanted}.',
  },
  'name-id-source-not-email': {
    title: 'NameID ist nicht die E-Mail-Adresse',
    message: '„{label}“ bei {console} ist nicht die E-Mail-Adresse, die von {sp} verlangt wird.',
    why: 'Wessen Benutzername keine E-Mail-Adresse ist, wird nicht gefunden oder bekommt ein zweites Konto.',
    mend: 'Wählen Sie für „{label}“ bei {console} die E-Mail-Adresse.',
  },
  'attribute-missing': {
    title: 'Verlangtes Attribut fehlt',
    message:
      'Von {sp} werden die Attribute {missing} verlangt; {console} sendet sie nicht unter diesen Namen (ähnliche: {sent}).',
    why: 'Benutzer kommen ohne Namen oder E-Mail-Adresse an oder werden vom Service-Provider abgelehnt.',
    mend: 'Legen Sie die Attribute bei {console} an, genau benannt {missing}: gleiche Groß- und Kleinschreibung, kein Namespace davor, sofern er nicht zum Namen gehört.',
  },
  'attribute-twice': {
    title: 'Ein Attribut wird doppelt gesendet',
    message: '„{label}“ bei {console} nennt {twice} mehr als einmal.',
    why: 'Manche Service Provider weisen eine solche Anmeldung ab, andere nehmen eines von beiden: Benutzer haben den falschen Namen oder die falsche Adresse.',
    mend: 'Entfernen Sie bei {console} alle Zeilen von {twice} bis auf eine.',
  },
  'group-attribute-not-demanded': {
    title: 'Gruppen unter anderem Namen',
    message:
      'Gruppen werden von {sp} nur aus dem Attribut {wanted} gelesen; „{label}“ bei {console} ist ein anderes.',
    why: 'Die Anmeldung klappt, aber es entsteht kein Team, und niemand wird einem zugeordnet.',
    mend: 'Nennen Sie das Gruppenattribut bei {console} genau {wanted}. Wo Name und Namespace getrennt stehen, ist das letzte Wort der Name.',
  },
  'domain-not-claimable': {
    title: 'Keine eigene Domain',
    message:
      'In „{label}“ bei {console} steht „{domain}“; das ist keine E-Mail-Domain Ihres Unternehmens allein.',
    why: 'Die Seite wird damit nicht gespeichert; und wer eine andere Domain hat, wird statt Single Sign-on nach einem Passwort gefragt.',
    mend: 'Tragen Sie nur eigene Domains ein, in denen ein aktiver Benutzer eine Adresse hat: was hinter dem @ steht, ohne das @.',
  },
  'nobody-may-sign-in': {
    title: 'Die App ist für alle aus',
    message: '„{label}“ bei {console} ist aus: Noch darf sich niemand bei {sp} anmelden.',
    why: 'Jede Anmeldung endet beim Identity Provider, mit 403 app_not_enabled_for_user.',
    mend: 'Schalten Sie „{label}“ bei {console} ein, für alle oder für die Gruppen, die es brauchen, und speichern Sie; es dauert einige Minuten.',
  },
};
