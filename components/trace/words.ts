import { useContext } from 'preact/hooks';
import type { Locale, Params } from '../../lib/locale/text.ts';
import { type TraceKey, traceText } from '../../lib/locale/trace.ts';
import { Language } from '../words.ts';

export type SayTrace = (key: TraceKey, params?: Params) => string;

/** The reader's texts about traces, and the language they are in. */
export const useTraceWords = (): SayTrace => {
  const locale = useContext(Language);
  return (key, params) => traceText(locale, key, params);
};

export const useLocale = (): Locale => useContext(Language);
