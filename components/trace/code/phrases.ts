import type { Locale } from '../../../lib/locale/text.ts';

/** The code view's own texts, by their English ones. */
const de: Record<string, string> = {
  Find: 'Suchen',
  next: 'weiter',
  previous: 'zurück',
  all: 'alle',
  'match case': 'Groß-/Kleinschreibung',
  regexp: 'regulärer Ausdruck',
  'by word': 'ganze Wörter',
  close: 'schließen',
  'current match': 'gefunden',
  'on line': 'in Zeile',
  'Folded lines': 'Zeilen eingeklappt',
  'Unfolded lines': 'Zeilen ausgeklappt',
  to: 'bis',
  'folded code': 'eingeklappt',
  unfold: 'ausklappen',
  'Fold line': 'Einklappen',
  'Unfold line': 'Ausklappen',
  'Control character': 'Steuerzeichen',
};

export const PHRASES: Record<Locale, Record<string, string>> = { en: {}, de };
