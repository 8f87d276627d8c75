import { IDPS, SPS } from '../../tests/mistakes/desks/index.ts';
import { type Explained, explainedIn } from '../../tests/mistakes/explained.ts';
import { atMost, type Row } from './row.ts';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Each once, with how often. */
const printMissed = (missed: readonly Explained[]): void => {
  const kinds = Object.entries(Object.groupBy(missed, (one) => `${one.planted}: ${one.said}`));
  for (const [kind, ones] of kinds.toSorted((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0)))
    console.log(`  ${ones?.length} × ${kind}\n      ${ones?.[0]?.what}`);
};

/**
 * The mistakes of all pairs that break the sign-in, diagnosed from its recording and what each side
 * shows of its own: is the side and the field named in which the mistake was made?
 */
export const explained = async (): Promise<Row[]> => {
  const all: Explained[] = [];
  const said: string[] = [];
  for (const sp of Object.values(SPS))
    for (const idp of Object.values(IDPS)) {
      const { mistakes, right } = await explainedIn(sp(), idp());
      all.push(...mistakes);
      said.push(...right);
    }
  const visible = all.filter((one) => one.visible);
  const shown = visible.filter((one) => !one.kept);
  const missed = shown.filter((one) => !one.named);
  const missedBeside = visible.filter((one) => !one.namedBeside);
  printMissed([...new Set([...missed, ...missedBeside])]);
  return [
    atMost(
      'planted mistakes that the trace shows and whose field is not what is said first',
      percent(missed.length, shown.length),
      '%',
      5,
      `${shown.length} of ${all.length} mistakes that break a sign-in, by its trace alone`,
    ),
    atMost(
      'the same beside a connection that has what each side holds',
      percent(missedBeside.length, visible.length),
      '%',
      5,
      `${visible.length} of ${all.length}, those in what the service provider keeps to itself among them`,
    ),
    atMost('errors and warnings on traces of set-ups that are right', said.length, 'findings', 0),
  ];
};
