import { fillIn, type Locale } from '../locale/index.ts';
import { rulesDe } from '../locale/rules.de.ts';
import { otherSide, type Side } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import { ruleById } from './index.ts';
import type { RuleTexts } from './rule.ts';
import { WORDS } from './words.ts';

const textsOf = (id: string, locale: Locale): RuleTexts | null =>
  (locale === 'de' ? rulesDe[id] : undefined) ?? ruleById(id);

const day = (instant: string, locale: Locale): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? instant
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};

/** Parameters as they stand in a sentence of that language. */
const inWords = (finding: Finding, locale: Locale): Record<string, string> => {
  const words = WORDS[locale];
  const side = (of: Side): string => words.side?.[of] ?? '';
  const { console, otherConsole, sp, idp, ...rest } = finding.params;
  const out: Record<string, string> = {
    console: console || side(finding.side),
    otherConsole: otherConsole || side(otherSide(finding.side)),
    sp: sp || side('sp'),
    idp: idp || side('idp'),
  };
  for (const [name, value] of Object.entries(rest)) {
    out[name] = name === 'date' ? day(value, locale) : (words[name]?.[value] ?? value);
  }
  return out;
};

/** A finding in the reader's language, its parameters filled in. */
export const explain = (finding: Finding, locale: Locale): RuleTexts => {
  const texts = textsOf(finding.rule, locale);
  if (texts === null) return { title: finding.rule, message: '', why: '', mend: '' };
  const params = inWords(finding, locale);
  return {
    title: fillIn(texts.title, params),
    message: fillIn(texts.message, params),
    why: fillIn(texts.why, params),
    mend: fillIn(texts.mend, params),
  };
};
