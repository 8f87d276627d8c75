import type { Locale } from './text.ts';

/** What the page says while the user points; apart, since it loads only then. */
const en = {
  ask: 'Show me: {name}',
  how: 'Click it, or go to it with Tab or the arrow keys and press Enter. Esc ends.',
  at: 'Here: {label}',
  unfit: 'That does not look like it. Point at the value or its box.',
  skip: 'Not on this page',
  end: 'End',
};

const de: typeof en = {
  ask: 'Bitte zeigen: {name}',
  how: 'Anklicken, oder mit Tab oder den Pfeiltasten hingehen und Enter drücken. Esc beendet.',
  at: 'Hier: {label}',
  unfit: 'Das sieht nicht danach aus. Zeigen Sie auf den Wert oder sein Feld.',
  skip: 'Nicht auf dieser Seite',
  end: 'Beenden',
};

export type PointTexts = typeof en;
export const pointTexts: Record<Locale, PointTexts> = { en, de };
