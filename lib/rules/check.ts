import { otherSide } from '../model/field.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { readCertificate } from '../saml/certificate.ts';
import { readMetadata } from '../saml/metadata.ts';
import { RULES } from './index.ts';
import type { Hit, Rule, Sight, Situation } from './rule.ts';

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** One reading a text, however many rules ask. */
const once = <T>(read: (text: string) => T): ((text: string) => T) => {
  const readings = new Map<string, T>();
  return (text) => {
    const reading = readings.get(text) ?? read(text);
    readings.set(text, reading);
    return reading;
  };
};

const hitsOf = (rule: Rule, sight: Sight): Hit[] => {
  try {
    return rule.check(sight);
  } catch {
    return [];
  }
};

const finding = (rule: Rule, hit: Hit, s: Situation): Finding => {
  const { severity = rule.severity, side, fields, params, ...rest } = hit;
  const [first] = fields;
  const other = otherSide(side);
  return {
    rule: rule.id,
    severity,
    side,
    fields,
    params: {
      label: first === undefined ? '' : s.label(side, first),
      otherLabel: first === undefined ? '' : s.label(other, first),
      console: s.consoles[side]?.name ?? '',
      otherConsole: s.consoles[other]?.name ?? '',
      sp: s.consoles.sp?.name ?? '',
      idp: s.consoles.idp?.name ?? '',
      ...params,
    },
    ...rest,
  };
};

const shares = (a: Finding, b: Finding): boolean =>
  a.side === b.side && a.fields.some((field) => b.fields.includes(field));

/** One mistake, one finding: what another finding explains is left out. */
const silenced = (one: Finding, all: readonly Finding[]): boolean =>
  all.some(
    (other) =>
      shares(other, one) &&
      RULES.some((rule) => rule.id === other.rule && rule.silences?.includes(one.rule)),
  );

const same = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.side === b.side && a.fields[0] === b.fields[0];

/**
 * Checks a set-up with every rule. What was not seen is no mistake; a rule that fails says nothing.
 * Errors come first, then what is to be mended first.
 */
export const check = (situation: Situation): Finding[] => {
  const sight: Sight = {
    ...situation,
    certificate: once(readCertificate),
    metadata: once(readMetadata),
  };
  const all = RULES.flatMap((rule) =>
    hitsOf(rule, sight).map((hit) => finding(rule, hit, situation)),
  );
  return all
    .filter((one, i) => all.findIndex((other) => same(one, other)) === i && !silenced(one, all))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
};
