import { fillIn, type Locale } from '../locale/text.ts';
import type { Severity } from '../model/finding.ts';
import { textsOf } from './explain.ts';
import { type RULES, ruleById } from './index.ts';
import { FAMILIES } from './parts/families.ts';
import type { RuleTexts } from './rule.ts';
import { TRACE_RULES } from './trace/index.ts';

/** A check as a page of its own, without a finding: what is not known yet stands as dots. */
export interface CheckPage extends RuleTexts {
  id: string;
  severity: Severity;
  source: string;
  /** Titles of examples, in English only. */
  bad: string[];
  good: string[];
}

const NAMES: Record<Locale, Record<string, string>> = {
  en: {
    label: 'this field',
    otherLabel: 'its counterpart',
    second: 'another field',
    console: 'this console',
    otherConsole: 'the other console',
    sp: 'the service provider',
    idp: 'the identity provider',
    near: '',
  },
  de: {
    label: 'dieses Feld',
    otherLabel: 'sein Gegenstück',
    second: 'ein anderes Feld',
    console: 'dieser Konsole',
    otherConsole: 'der anderen Konsole',
    sp: 'dem Service Provider',
    idp: 'dem Identity Provider',
    near: '',
  },
};

/** A name that stands for any field needs no quotes; in German they spare it its case. */
const unfilled = (text: string, locale: Locale): string => {
  const filled = fillIn(text, NAMES[locale]).replace(/\{\w+\}/g, '…');
  if (locale === 'de') return filled;
  const plain = filled.replace(/“(this field|its counterpart|another field)”/g, '$1');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

const pageOf = (
  rule: (typeof RULES)[number] | (typeof TRACE_RULES)[number],
  locale: Locale,
): CheckPage => {
  const { title, message, why, mend } = textsOf(rule.id, locale) ?? rule;
  return {
    id: rule.id,
    severity: rule.severity,
    source: rule.source,
    title,
    message: unfilled(message, locale),
    why: unfilled(why, locale),
    mend: unfilled(mend, locale),
    bad: rule.bad.map(({ what }) => what),
    good: rule.good.map(({ what }) => what),
  };
};

/** All checks of a set-up by family, then those of a recorded sign-in, in one language. */
export const describeChecks = (
  locale: Locale,
): { id: string; title: string; intro: string; checks: CheckPage[] }[] => [
  ...FAMILIES.map(({ id, title, intro, rules }) => ({
    id,
    title: title[locale],
    intro: intro[locale],
    checks: rules.flatMap((name) => {
      const rule = ruleById(name);
      return rule ? [pageOf(rule, locale)] : [];
    }),
  })),
  {
    id: 'traces',
    title: { en: 'A recorded sign-in', de: 'Eine aufgezeichnete Anmeldung' }[locale],
    intro: {
      en: 'What the messages of a sign-in show, and the consoles do not.',
      de: 'Was die Nachrichten einer Anmeldung zeigen und die Konsolen nicht.',
    }[locale],
    checks: TRACE_RULES.map((rule) => pageOf(rule, locale)),
  },
];
