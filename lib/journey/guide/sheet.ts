import { consoleById } from '../../consoles/index.ts';
import type { Locale } from '../../locale/index.ts';
import { say } from '../../locale/journey.ts';
import type { Connection } from '../../model/connection.ts';
import type { Side } from '../../model/field.ts';
import type { GuideStep } from '../../model/view.ts';
import { guide } from '../guide.ts';
import { consoleName } from '../label.ts';
import { lines } from '../lines.ts';
import type { Consoles } from '../pages.ts';
import { begin } from '../transition.ts';
import { given } from '../wanted.ts';

/** A whole guide, to be read, printed or sent. */
export interface GuideSheet {
  locale: Locale;
  title: string;
  names: Record<Side, string>;
  steps: GuideStep[];
  /** How to see that it works, where no step says it. */
  test: string | null;
}

/** The guide of a connection, with the values that it knows. */
export const sheetOf = (connection: Connection, consoles: Consoles, locale: Locale): GuideSheet => {
  const all = lines(connection, consoles, locale);
  const names = {
    sp: consoleName(consoles.sp, 'sp', locale),
    idp: consoleName(consoles.idp, 'idp', locale),
  };
  const tested = consoles.sp?.steps?.some((step) => step.tests) ?? false;
  const url = given(connection, consoles, 'spInitiationUrl');
  return {
    locale,
    title: say(locale, 'guide.title', names),
    names,
    steps: guide({ connection, consoles, lines: all, locale }),
    test: tested
      ? null
      : say(locale, url === null ? 'guide.test' : 'guide.testAt', { url: url ?? '' }),
  };
};

/** The guide of any two consoles, before anything is known of their values. */
export const sheetOfPair = (pair: Record<Side, string>, locale: Locale): GuideSheet => {
  const { connection } = begin('guide', 'guide', 0);
  const consoles = { sp: consoleById(pair.sp), idp: consoleById(pair.idp) };
  const bank = (side: Side) => ({ ...connection[side], console: pair[side] });
  const sheet = sheetOf({ ...connection, sp: bank('sp'), idp: bank('idp') }, consoles, locale);
  return { ...sheet, steps: sheet.steps.map((step) => ({ ...step, done: false })) };
};
