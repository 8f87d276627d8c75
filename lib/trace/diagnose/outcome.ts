import type { Fact, Outcome, TraceFinding, Verified } from '../../model/diagnosis.ts';
import type { TraceSight } from '../../rules/trace/rule.ts';

/** Without all of these nobody can say that a sign-in is one of this connection, now. */
const NEEDED: readonly Fact[] = ['status', 'issuer', 'audience', 'recipient', 'conditions'];

/** Whether a signature that counts covers the assertion that would be used. */
const isVouchedFor = ({ response }: TraceSight): boolean => {
  const used = response?.coverage.filter((one) => one.used && one.element === 'Assertion') ?? [];
  return !response?.claimed && used.length > 0 && used.every((one) => one.signedBy.length > 0);
};

/** How a flow ended: by its last response, and by all that was found in it. */
export const outcomeOf = (
  sights: readonly TraceSight[],
  findings: readonly TraceFinding[],
  verified: readonly Verified[],
): Outcome => {
  if (findings.some((one) => one.severity === 'error')) return 'failed';
  const last = sights.at(-1);
  const id = last?.response?.carrier.id;
  if (!last || id === undefined || !isVouchedFor(last)) return 'open';
  const facts = verified.filter((one) => one.message === id).map((one) => one.fact);
  return NEEDED.every((fact) => facts.includes(fact)) ? 'verified' : 'open';
};
