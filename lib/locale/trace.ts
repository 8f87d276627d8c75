import { type Locale, type Params, type Text, worded } from './text.ts';
import { traceDe } from './trace/de.ts';
import { traceEn } from './trace/en.ts';

/** The texts about traces; apart from the rest, since they load with the views of a trace alone. */
export type TraceKey = keyof typeof traceEn;

export const TRACE_TEXTS: Record<Locale, Record<TraceKey, Text>> = { en: traceEn, de: traceDe };

export const traceText = (locale: Locale, key: TraceKey, params: Params = {}): string =>
  worded(locale, TRACE_TEXTS[locale][key], params);
