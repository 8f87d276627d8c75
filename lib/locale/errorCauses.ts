import { causesDe } from './errorCauses.de.ts';
import { type CauseTexts, causesEn } from './errorCauses.en.ts';
import type { Locale } from './text.ts';

const part = (texts: CauseTexts, i: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([cause, both]) => [cause, both[i]]));

/** By parameter of the finding, as in `TRACE_WORDS`; `{label}` stands for the console's own word. */
export const CAUSE_WORDS: Record<Locale, Record<string, Record<string, string>>> = {
  en: { cause: part(causesEn, 0), remedy: part(causesEn, 1) },
  de: { cause: part(causesDe, 0), remedy: part(causesDe, 1) },
};
