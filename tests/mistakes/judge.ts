import { consoleById } from '../../lib/consoles/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Mistake } from './mistake.ts';
import type { Outcome } from './voyage.ts';

/**
 * `caught`, `missed`: it breaks the sign-in, and something stood against saving or nothing did.
 * `tolerated`: the sign-in ends well all the same; `falseError`: it does, and an error was shown for
 * which there is no reason. `refused`: the console itself did not save it.
 */
export type Verdict = 'caught' | 'missed' | 'tolerated' | 'falseError' | 'refused';

export interface Judged {
  what: string;
  verdict: Verdict;
  /** How the sign-in ended. */
  signIn: string;
  rules: string[];
  /** What stands against saving stands on a page whose Save button the guard watches. */
  atSave: boolean;
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

const verdictOf = ({ demandedBy }: Mistake, { signIn, findings, stops }: Outcome): Verdict => {
  if (signIn === null) return 'refused';
  if (signIn !== 'ok') return stops.length > 0 ? 'caught' : 'missed';
  return findings.some(isError) && demandedBy === undefined ? 'falseError' : 'tolerated';
};

export const judge = (
  mistake: Mistake,
  outcome: Outcome,
  consoles: Readonly<Record<Finding['side'], string | null>>,
): Judged => ({
  what: mistake.what,
  verdict: verdictOf(mistake, outcome),
  signIn: outcome.signIn ?? 'not saved',
  rules: outcome.findings.map(({ severity, rule }) => `${severity} ${rule}`),
  atSave: outcome.stops.some(({ side, fields }) =>
    consoleById(consoles[side])?.pages.some(
      (page) => page.save && fields.some((field) => page.fields[field]),
    ),
  ),
});
