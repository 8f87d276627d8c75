import type { Locale } from '../lib/locale/text.ts';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** The day of an instant (ms since 1970) for a reader, the same one everywhere. */
export const day = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }).format(new Date(at));

/** A moment (ms since 1970) for a reader: the time if it is today, else day and time. */
export const moment = (at: number, locale: Locale, now = new Date()): string => {
  const date = new Date(at);
  const today = date.toDateString() === now.toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(locale, today ? time : { ...DAY, ...time }).format(date);
};
