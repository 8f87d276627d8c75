import type { Diagnosis, Fact, Outcome, TraceFinding } from '../model/diagnosis.ts';
import type { Recording } from '../model/exchange.ts';
import { isArrival, lastPage } from './record/arrival.ts';

/** What a recorded test sign-in has shown. */
export interface SignInOutcome {
  outcome: Outcome;
  verified: Fact[];
  /** What speaks against it, and what is worth knowing. */
  findings: TraceFinding[];
  /** Where it was when it was last seen, and how that was answered; null where nothing was seen. */
  last: { host: string; status: number | null; error: string | null } | null;
  /** Whether an answer of the identity provider reached the service. */
  arrived: boolean;
}

/**
 * The last sign-in of a recording decides, and what the service made of it: one that it refused is
 * not verified, whatever its messages say.
 */
export const signInOutcome = (recording: Recording, diagnosis: Diagnosis): SignInOutcome => {
  const { findings } = diagnosis;
  const flow = diagnosis.flows.findLast(({ kind }) => kind === 'signIn') ?? null;
  const arrival = recording.exchanges.findLast(isArrival);
  const last = lastPage(recording);
  const refused = [arrival, last].some(
    (exchange) => exchange && (exchange.error !== null || (exchange.status ?? 0) >= 400),
  );
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const outcome = (): Outcome => {
    if (hasErrors || (arrival && refused)) return 'failed';
    return arrival ? (flow?.outcome ?? 'open') : 'open';
  };
  const verified = diagnosis.verified.filter(({ flow: of }) => of === null || of === flow?.id);
  return {
    outcome: outcome(),
    verified: [...new Set(verified.map(({ fact }) => fact))],
    findings,
    last: last && {
      host: URL.parse(last.url)?.host ?? '',
      status: last.status,
      error: last.error,
    },
    arrived: arrival !== undefined,
  };
};
