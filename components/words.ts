import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type TextKey, translate } from '../lib/locale/index.ts';
import type { Locale, Params } from '../lib/locale/text.ts';

export const Language = createContext<Locale>('en');

export type Say = (key: TextKey, params?: Params) => string;

/** The reader's texts. */
export const useWords = (): Say => {
  const locale = useContext(Language);
  return (key, params) => translate(locale, key, params);
};
