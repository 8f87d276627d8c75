import type { TraceFinding } from '../../model/diagnosis.ts';
import { WEIGHT } from '../check.ts';
import { findingOf } from '../parts/finding.ts';
import { TRACE_RULES, traceRuleById } from './index.ts';
import type { TraceHit, TraceRule, TraceSight } from './rule.ts';

const hitsOf = (rule: TraceRule, sight: TraceSight): TraceHit[] => {
  try {
    return rule.check(sight);
  } catch {
    return [];
  }
};

const found = (rule: TraceRule, { at, ...hit }: TraceHit, s: TraceSight): TraceFinding => {
  const carrier = (s.response ?? s.request ?? s.logouts[0])?.carrier;
  return {
    ...findingOf(rule, hit, s),
    flow: s.flow,
    message: at?.message === undefined ? (carrier?.id ?? null) : at.message,
    exchange: at?.exchange === undefined ? (carrier?.exchange ?? null) : at.exchange,
  };
};

/** An error page without a reason says no more than that something failed. */
const isSymptom = (one: TraceFinding): boolean =>
  traceRuleById(one.rule)?.symptom === true || one.params.cause === 'unspecific';

/** One mistake, one finding: what another finding explains is left out, and so are mere symptoms. */
const explained = (one: TraceFinding, all: readonly TraceFinding[]): boolean =>
  all.some(
    (other) =>
      traceRuleById(other.rule)?.silences?.includes(one.rule) ||
      (isSymptom(one) && other.severity === 'error' && !isSymptom(other)),
  );

/** Checks one sign-in or logout with every rule of traces; a rule that fails says nothing. */
export const checkTrace = (sight: TraceSight): TraceFinding[] => {
  const all = TRACE_RULES.flatMap((rule) =>
    hitsOf(rule, sight).map((hit) => found(rule, hit, sight)),
  );
  return all
    .filter((one) => !explained(one, all))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
};
