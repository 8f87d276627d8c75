import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/text.ts';
import type { Connection } from '../model/connection.ts';
import type { Console, Labels } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import { tidy } from '../model/label.ts';
import { owns } from './fields.ts';
import { type Consoles, pagesInUse } from './pages.ts';

/** Today's wording in the reader's language, else in English, else in any. */
export const wording = (labels: Labels | undefined, locale: Locale): string | null =>
  labels?.[locale]?.[0] ?? labels?.en?.[0] ?? Object.values(labels ?? {})[0]?.[0] ?? null;

/**
 * A side's word for a field: as its page worded it when it was read, else as its definition does, else
 * the general one.
 */
export const labelOf = (
  connection: Connection,
  consoles: Consoles,
  side: Side,
  field: Field,
  locale: Locale,
): string => {
  const bank = connection[side];
  const slot = owns(side, field) ? bank.gives : bank.holds;
  const seen = slot[field]?.from;
  if (seen?.label && seen.console === bank.console) return tidy(seen.label);
  const console = consoles[side];
  const role = owns(side, field) ? 'shows' : 'takes';
  const specs = (console ? pagesInUse(bank, console) : []).flatMap((p) => p.fields[field] ?? []);
  const spec = specs.find((s) => s.role === role) ?? specs[0];
  return tidy(wording(spec?.labels, locale) ?? translate(locale, `field.${field}`));
};

/** Name of a side's console, or of the side while that is unknown. */
export const consoleName = (console: Console | null, side: Side, locale: Locale): string =>
  console?.name ?? translate(locale, `side.${side}`);
