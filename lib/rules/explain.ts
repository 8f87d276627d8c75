import { CAUSE_WORDS } from '../locale/errorCauses.ts';
import { rulesDe } from '../locale/rules.de.ts';
import { fillIn, type Locale } from '../locale/text.ts';
import { traceRulesDe } from '../locale/traceRules.de.ts';
import { TRACE_WORDS } from '../locale/traceWords.ts';
import { otherSide, type Side } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import { ruleById } from './index.ts';
import type { RuleTexts } from './rule.ts';
import { traceRuleById } from './trace/index.ts';
import { WORDS } from './words.ts';

/** The texts of a rule, of a set-up or of a trace, in the reader's language. */
export const textsOf = (id: string, locale: Locale): RuleTexts | null =>
  (locale === 'de' ? (rulesDe[id] ?? traceRulesDe[id]) : undefined) ??
  ruleById(id) ??
  traceRuleById(id);

const day = (instant: string, locale: Locale): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? instant
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};

/** Parameters as they stand in a sentence of that language. */
const inWords = (finding: Finding, locale: Locale): Record<string, string> => {
  const words = { ...WORDS[locale], ...TRACE_WORDS[locale], ...CAUSE_WORDS[locale] };
  const side = (of: Side): string => words.side?.[of] ?? '';
  const { console, otherConsole, sp, idp, ...rest } = finding.params;
  const out: Record<string, string> = {
    console: console || side(finding.side),
    otherConsole: otherConsole || side(otherSide(finding.side)),
    sp: sp || side('sp'),
    idp: idp || side('idp'),
  };
  for (const [name, value] of Object.entries(rest)) {
    const text = name === 'date' ? day(value, locale) : words[name]?.[value];
    out[name] = text === undefined ? value : fillIn(text, { label: rest.label ?? '' });
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

/** The title of a rule in the reader's language; its id where there is none of that name any more. */
export const titleOf = (id: string, locale: Locale): string => textsOf(id, locale)?.title ?? id;
