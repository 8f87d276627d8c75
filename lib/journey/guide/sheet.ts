import { consoleById } from '../../consoles/index.ts';
import { say } from '../../locale/journey.ts';
import type { Locale } from '../../locale/text.ts';
import type { Bank, Connection } from '../../model/connection.ts';
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

/** Ids of two consoles; '' for one without a definition. */
export type Pair = Record<Side, string>;

export const pairOf = (connection: Connection): Pair => ({
  sp: consoleById(connection.sp.console)?.id ?? '',
  idp: consoleById(connection.idp.console)?.id ?? '',
});

/**
 * The guide of any two consoles.
 * @param known what it has values of, where it is with one of them; without it no step is done
 */
export const sheetOfPair = (
  pair: Pair,
  locale: Locale,
  known: Connection | null = null,
): GuideSheet => {
  const connection = known ?? begin('guide', 'guide', 0).connection;
  const present = pairOf(connection);
  const bank = (side: Side): Bank =>
    pair[side] === present[side]
      ? connection[side]
      : { console: pair[side], account: '', gives: {}, holds: {} };
  const consoles = { sp: consoleById(pair.sp), idp: consoleById(pair.idp) };
  const sheet = sheetOf({ ...connection, sp: bank('sp'), idp: bank('idp') }, consoles, locale);
  if (known) return sheet;
  return { ...sheet, steps: sheet.steps.map((step) => ({ ...step, done: false })) };
};
