import { consoleById } from '../../lib/consoles/index.ts';
import type { Exchange } from '../../lib/model/exchange.ts';
import type { Field, Side } from '../../lib/model/field.ts';
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
  /** Whether the sign-in came further than the SP's own pages. */
  visible: boolean;
  /** Whether it was made in what the SP keeps to itself. */
  kept: boolean;
  /** Whether what is said first says to change just that. */
  named: boolean;
  /** Whether it does where the connection also has what each side holds, the mistake with it. */
  namedBeside: boolean;
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

const names = ([first]: readonly Finding[], side: Side, planted: readonly Field[]): boolean =>
  first?.side === side && first.fields.some((field) => planted.includes(field));

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
    const held = structuredClone(withDemands(right.setUp));
    Object.assign(held[mistake.side].holds, change.holds);
    const beside = await findingsOf(outcome.trace, held);
    mistakes.push({
      what: `${sp.id} × ${idp.id}: ${mistake.what}: ${outcome.signIn.slice(0, 120)}`,
      planted: `${mistake.side} ${planted.join(', ')}`,
      said: `${inShort(findings)} | ${inShort(beside)}`,
      visible: leavesTheSp(outcome.trace),
      kept: mistake.side === 'sp' && planted.every((field) => KEPT.includes(field)),
      named: names(findings, mistake.side, planted),
      namedBeside: names(beside, mistake.side, planted),
    });
  }
  const said = await findingsOf(correct?.trace ?? [], setUp);
  return { mistakes, right: said.map((one) => `${sp.id} × ${idp.id}: ${one.rule}`) };
};
