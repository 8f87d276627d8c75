import type { Locale } from './text.ts';

/** The few texts that stand in a console's page; apart from the rest, since they load with it. */
const en = {
  heading: 'One value would break sign-in',
  headings: '{n} values would break sign-in',
  caution: 'Before you save',
  fix: 'Put it right',
  back: 'Go back',
  anyway: 'Save anyway',
  unfixed: 'Some values could not be put right here. Correct them by hand.',
};

const de: typeof en = {
  heading: 'Ein Wert würde die Anmeldung verhindern',
  headings: '{n} Werte würden die Anmeldung verhindern',
  caution: 'Bevor Sie speichern',
  fix: 'Richtigstellen',
  back: 'Zurück',
  anyway: 'Trotzdem speichern',
  unfixed: 'Einige Werte ließen sich hier nicht richtigstellen. Bitte von Hand ändern.',
};

export type PageTexts = typeof en;
export const pageTexts: Record<Locale, PageTexts> = { en, de };
