import { de } from './de.ts';
import { en } from './en.ts';
import { type Locale, type Params, type Text, worded } from './text.ts';

export type TextKey = keyof typeof en;

export const LOCALES: Record<Locale, Record<TextKey, Text>> = { en, de };

/** A text of the user interface in the reader's locale. */
export const translate = (locale: Locale, key: TextKey, params: Params = {}): string =>
  worded(locale, LOCALES[locale][key], params);
