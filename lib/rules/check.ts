import { FIELDS, isField, type Values } from '../model/field.ts';
import type { Finding, SetUp, Severity } from '../model/finding.ts';
import { MAX_TEXT } from '../saml/bytes.ts';
import { readCertificate } from '../saml/certificate.ts';
import { readMetadata } from '../saml/metadata.ts';
import { RULES } from './index.ts';
import { compared } from './parts/compared.ts';
import { findingOf } from './parts/finding.ts';
import type { Hit, Rule, Sight, Situation } from './rule.ts';

export const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** An address or a name is looked at to this length; SAML allows an entity ID of 1,024 (core 8.3.6). */
const MAX_NAME = 8_000;

const bounded = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = isField(name) ? FIELDS[name].kind : 'text';
      const long = kind === 'certificate' || kind === 'xml';
      return [name, value.slice(0, long ? MAX_TEXT + 1 : MAX_NAME)];
    }),
  );

export const boundedSide = (side: SetUp['sp']): SetUp['sp'] => ({
  ...side,
  gives: bounded(side.gives),
  holds: bounded(side.holds),
});

/** One reading a text, however many rules ask. */
export const once = <T>(read: (text: string) => T): ((text: string) => T) => {
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
    setUp: { sp: boundedSide(situation.setUp.sp), idp: boundedSide(situation.setUp.idp) },
    certificate: once(readCertificate),
    metadata: once(readMetadata),
  };
  const all = RULES.flatMap((rule) =>
    hitsOf(rule, sight).map((hit) => ({
      ...findingOf(rule, hit, situation),
      ...compared(sight, hit),
    })),
  );
  return all
    .filter((one, i) => all.findIndex((other) => same(one, other)) === i && !silenced(one, all))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
};
