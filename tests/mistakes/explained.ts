import { consoleById } from '../../lib/consoles/index.ts';
import type { Exchange } from '../../lib/model/exchange.ts';
import type { Field } from '../../lib/model/field.ts';
import type { Finding, SetUp } from '../../lib/model/finding.ts';
import { diagnose } from '../../lib/trace/diagnose.ts';
import type { IdpDesk, SpDesk } from './desks/desk.ts';
import { FAMILIES } from './families/index.ts';
import { embark, withDemands } from './voyage.ts';

/** A mistake that broke a sign-in, beside what its recording was told. */
export interface Explained {
  what: string;
  /** Side and fields in which it was made. */
  planted: string;
  said: string;
  /** Whether anything of it shows in messages, addresses or the consoles' own error pages. */
  visible: boolean;
  /** Whether one of what was said names that side and, among its fields, that field. */
  named: boolean;
}

/** An SP sends none of these to anybody, and says no more than that it refuses. */
const KEPT: readonly Field[] = [
  'idpEntityId',
  'certificate',
  'certificateFingerprint',
  'metadataXml',
  'metadataUrl',
  'domain',
  'domains',
];

/** What each side gives of its own, and nothing of what the other holds: the rest, the trace must show. */
const onlyGiven = ({ sp, idp }: SetUp): SetUp => ({
  sp: { ...sp, holds: {} },
  idp: { ...idp, holds: {} },
});

/** Nothing but the SP's own pages: it had no address to send anybody to. */
const leavesTheSp = (exchanges: readonly Exchange[]): boolean =>
  new Set(exchanges.map(({ url }) => URL.parse(url)?.host)).size > 1;

const findingsOf = async (exchanges: Exchange[], setUp: SetUp): Promise<Finding[]> => {
  const consoles = { sp: consoleById(setUp.sp.console), idp: consoleById(setUp.idp.console) };
  const { findings } = await diagnose(
    { exchanges, dropped: 0 },
    { setUp, consoles, now: new Date(), label: (_, field) => field },
  );
  return findings.filter((one) => one.severity !== 'info');
};

const inShort = (findings: readonly Finding[]): string =>
  findings.map(({ rule, side, fields }) => `${rule} (${side} ${fields.join(', ')})`).join('; ') ||
  'nothing';

/** Makes every mistake of a pair in turn and diagnoses the sign-ins that it breaks. */
export const explainedIn = async (
  sp: SpDesk,
  idp: IdpDesk,
): Promise<{ mistakes: Explained[]; right: string[] }> => {
  const { right, sail } = await embark(sp, idp);
  const setUp = onlyGiven(withDemands(right.setUp));
  const correct = await sail(null);
  const mistakes: Explained[] = [];
  for (const mistake of Object.values(FAMILIES).flat()) {
    const change = mistake.change(right);
    const outcome = change && (await sail(mistake));
    if (!change || !outcome || outcome.signIn === null || outcome.signIn === 'ok') continue;
    const planted = Object.keys({ ...change.holds, ...change.gives, ...change.unseen }) as Field[];
    const findings = await findingsOf(outcome.trace, setUp);
    mistakes.push({
      what: `${sp.id} × ${idp.id}: ${mistake.what}: ${outcome.signIn.slice(0, 120)}`,
      planted: `${mistake.side} ${planted.join(', ')}`,
      said: inShort(findings),
      visible:
        leavesTheSp(outcome.trace) &&
        !(mistake.side === 'sp' && planted.every((field) => KEPT.includes(field))),
      named: findings.some(
        ({ side, fields }) =>
          side === mistake.side && fields.some((field) => planted.includes(field)),
      ),
    });
  }
  const said = await findingsOf(correct?.trace ?? [], setUp);
  return { mistakes, right: said.map((one) => `${sp.id} × ${idp.id}: ${one.rule}`) };
};
