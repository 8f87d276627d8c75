import type { Locale } from '../../lib/locale/text.ts';

/** A formatter costs more than all else in a row. */
const clocks = new Map<Locale, Intl.DateTimeFormat>();

/** The time of day, to the second. */
export const clock = (at: number, locale: Locale): string => {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '';
  let format = clocks.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
    clocks.set(locale, format);
  }
  return format.format(at);
};

/** How long something took, for a reader. */
export const lasted = (ms: number, locale: Locale): string => {
  const seconds = ms < 60_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: ms < 1000 ? 'millisecond' : seconds ? 'second' : 'minute',
    maximumFractionDigits: ms < 1000 ? 0 : 1,
  }).format(ms < 1000 ? ms : ms / (seconds ? 1000 : 60_000));
};

/** Bytes, for a reader. */
export const bytes = (count: number, locale: Locale): string => {
  const [unit, size] = count < 1_048_576 ? ['kilobyte', 1024] : ['megabyte', 1_048_576];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(count / Number(size));
};
