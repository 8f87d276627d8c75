import { type Locale, pickLocale } from '../locale/text.ts';
import type { Settings } from '../model/view.ts';
import { native } from './native.ts';

/** The locale of the browser's own menus. */
export const uiLocale = (): Locale => pickLocale([native().i18n.getUILanguage()]);

/** What the user chose, else the browser's. */
export const readerLocale = ({ locale }: Pick<Settings, 'locale'>): Locale => locale ?? uiLocale();
