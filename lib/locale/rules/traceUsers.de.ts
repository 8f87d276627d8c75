import type { RuleTexts } from '../../rules/rule.ts';

/** Traces: the user's name, attributes and groups, in German. */
export const traceUsersDe: Record<string, RuleTexts> = {
  'name-id-missing': {
    title: 'Assertion nennt keinen Benutzer',
    message: 'Die Assertion hat keine NameID oder eine leere.',
    why: 'Der Service Provider weiß nicht, wer sich anmeldet, und lehnt ab.',
    mend: 'Wählen Sie bei {console} unter „{label}“ einen Wert, den jeder Benutzer hat, meist die E-Mail-Adresse, und prüfen Sie, ob dieser Benutzer eine hat.',
  },
  'name-id-format-differs': {
    title: 'NameID in anderem Format',
    message: 'Das Format der NameID ist {found}; von {sp} wird {expected} verlangt.',
    why: 'Der Service Provider findet den Benutzer nicht, lehnt ab oder legt ein zweites Konto an.',
    mend: 'Wählen Sie bei {console} unter „{label}“ {expected}.',
  },
  'name-id-not-email': {
    title: 'NameID ist keine E-Mail-Adresse',
    message: 'Die NameID ist {found}, keine E-Mail-Adresse, wie sie von {sp} verlangt wird.',
    why: 'Der Service Provider findet den Benutzer nicht oder legt ein zweites Konto an.',
    mend: 'Wählen Sie bei {console} unter „{label}“ die E-Mail-Adresse, und prüfen Sie, ob dieser Benutzer eine hat.',
  },
  'name-id-of-another-sp': {
    title: 'NameID gilt für jemand anderen',
    message: 'Der SPNameQualifier der NameID ist {found}, nicht {expected}.',
    why: 'Ein strenger Service Provider lehnt einen Namen ab, der für einen anderen gemacht wurde.',
    mend: 'Übernehmen Sie die Entity-ID, die bei {otherConsole} steht, in „{label}“ bei {console}.',
  },
  'attribute-not-sent': {
    title: 'Ein verlangtes Attribut kam nicht an',
    message:
      'Von {sp} wird {missing} verlangt; unter diesem Namen steht es nicht in der Assertion (ähnliche: {sent}).',
    why: 'Der Service Provider lehnt den Benutzer ab oder legt ein Konto ohne Namen oder Adresse an.',
    mend: 'Legen Sie die Attribute bei {console} unter „{label}“ an, genau benannt {missing}: gleiche Groß- und Kleinschreibung, kein Namespace davor, sofern er nicht zum Namen gehört.',
  },
  'attribute-empty': {
    title: 'Ein verlangtes Attribut ist leer',
    message: 'Die Assertion hat {found}, aber ohne Wert.',
    why: 'Für den Service Provider fehlt es: Dieser Benutzer wird abgelehnt, andere kommen vielleicht hinein.',
    mend: 'Tragen Sie den Wert im Profil des Benutzers ein, oder wählen Sie bei {console} unter „{label}“ eine andere Quelle.',
  },
  'group-attribute-not-sent': {
    title: 'Gruppen kamen unter anderem Namen',
    message: 'Gruppen werden von {sp} aus {expected} gelesen; sie kamen in {found}.',
    why: 'Die Anmeldung klappt, aber niemand kommt in ein Team.',
    mend: 'Nennen Sie das Attribut bei {console} unter „{label}“ genau {expected}.',
  },
  'groups-overage': {
    title: 'Zu viele Gruppen zum Senden',
    message: 'Statt der Gruppen des Benutzers steht in der Assertion ein Verweis darauf ({found}).',
    why: 'Wer in mehr als 150 Gruppen ist, kommt ganz ohne an und verliert die Rechte, die an Gruppen hängen.',
    mend: 'Lassen Sie bei {console} unter „{label}“ nur die Gruppen senden, die der App zugewiesen sind.',
  },
  'groups-as-ids': {
    title: 'Gruppen kamen als Kennungen',
    message: 'Die Gruppen in {found} sind Objekt-IDs wie {value}.',
    why: 'Der Service Provider legt Teams mit solchen Namen an oder findet keine passenden.',
    mend: 'Wählen Sie bei {console} unter „{label}“ Namen als Quelle, oder tragen Sie die IDs beim Service Provider ein.',
  },
  'value-unresolved': {
    title: 'Ein Wert kam als seine Formel an',
    message: '{found} kam als „{value}“ an: die Formel selbst, nicht das, wofür sie steht.',
    why: 'Alle Benutzer bekommen denselben Text als Namen, Adresse oder Gruppe.',
    mend: 'Wählen Sie bei {console} unter „{label}“ das Feld des Profils, oder schreiben Sie die Formel so, wie es dort verlangt wird.',
  },
  'attribute-sent-twice': {
    title: 'Ein Attribut kam doppelt',
    message: 'Die Assertion hat {found} mehr als einmal.',
    why: 'Manche Service Provider lehnen das ab, andere nehmen eines von beiden.',
    mend: 'Entfernen Sie bei {console} unter „{label}“ alle Zeilen davon bis auf eine.',
  },
  'user-of-another-domain': {
    title: 'Benutzer mit einer fremden Domain',
    message:
      'Die Adresse des Benutzers endet auf {found}; unter „{label}“ bei {console} steht {expected}.',
    why: 'Der Service Provider fragt solche Benutzer nach einem Passwort oder lehnt sie ab.',
    mend: 'Tragen Sie die Domain bei {console} unter „{label}“ ein, oder melden Sie sich als jemand mit einer von dort an.',
  },
};
