import type { Locale } from '../lib/locale/index.ts';

/** A moment (ms since 1970) for a reader: the time if it is today, else day and time. */
export const moment = (at: number, locale: Locale, now = new Date()): string => {
  const date = new Date(at);
  const today = date.toDateString() === now.toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, today ? time : { ...day, ...time }).format(date);
};
