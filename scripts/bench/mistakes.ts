import { IDPS, SPS } from '../../tests/mistakes/desks/index.ts';
import { FAMILIES } from '../../tests/mistakes/families/index.ts';
import { HARMLESS } from '../../tests/mistakes/harmless/index.ts';
import type { Judged, Verdict } from '../../tests/mistakes/judge.ts';
import { type Praised, type Trial, trial } from '../../tests/mistakes/trial.ts';
import { atMost, type Row } from './row.ts';

type Named<T> = T & { pair: string };

const trials = async (): Promise<[pair: string, trial: Trial][]> =>
  Promise.all(
    Object.entries(SPS).flatMap(([spName, sp]) =>
      Object.entries(IDPS).map(
        async ([idpName, idp]): Promise<[string, Trial]> => [
          `${spName} × ${idpName}`,
          await trial(sp(), idp()),
        ],
      ),
    ),
  );

const count = (judged: readonly Judged[], verdict: Verdict): number =>
  judged.filter((one) => one.verdict === verdict).length;

const printFamily = (family: string, judged: readonly Judged[]): void => {
  const [caught, missed] = [count(judged, 'caught'), count(judged, 'missed')];
  const share = caught + missed === 0 ? 100 : (100 * caught) / (caught + missed);
  console.log(
    `  ${family.padEnd(14)}${String(FAMILIES[family]?.length).padStart(4)} kinds; ${caught + missed} break the sign-in, ${caught} caught (${share.toFixed(1)} %); ${count(judged, 'tolerated')} tolerated, ${count(judged, 'refused')} not saved by the console`,
  );
};

/** Each once, with the pairs behind it. */
const printList = (title: string, items: readonly { pair: string; text: string }[]): void => {
  if (items.length === 0) return;
  console.log(title);
  for (const [text, pairs] of Object.entries(Object.groupBy(items, (item) => item.text)))
    console.log(`  ${text}\n      ${pairs?.map(({ pair }) => pair).join(', ')}`);
};

const told = ({ what, errors, warnings }: Praised): string =>
  `${what}: ${[...errors, ...warnings].join(', ')}`;

const percent = (part: number, whole: number): number => (100 * part) / whole;

/**
 * Mistakes by the hundred in set-ups that work, each tried by a sign-in between the replicas; then
 * how many of those that break it are said before saving, and what is said of set-ups that work.
 */
export const mistakes = async (): Promise<Row[]> => {
  const all = await trials();
  const judged = (family: string): Named<Judged>[] =>
    all.flatMap(([pair, { mistakes: made }]) =>
      (made[family] ?? []).map((one) => ({ ...one, pair })),
    );
  console.log(`${all.length} set-ups of ${Object.keys(SPS).length} × ${Object.keys(IDPS).length}:`);
  for (const family of Object.keys(FAMILIES)) printFamily(family, judged(family));
  const made = Object.keys(FAMILIES).flatMap(judged);
  const of = (verdict: Verdict): Named<Judged>[] => made.filter((one) => one.verdict === verdict);
  const text = ({ what, rules }: Judged): string =>
    `${what}: ${rules.join(', ') || 'nothing said'}`;
  const list = (ones: Named<Judged>[]) => ones.map((one) => ({ pair: one.pair, text: text(one) }));
  printList('Missed:', list(of('missed')));
  printList('Errors without a reason:', list(of('falseError')));
  const good: Named<Praised>[] = all.flatMap(([pair, result]) =>
    result.good.map((one) => ({ ...one, pair })),
  );
  const doubted = good.filter(({ errors, warnings }) => errors.length + warnings.length > 0);
  printList(
    'Said of set-ups that sign in:',
    doubted.map((one) => ({ pair: one.pair, text: told(one) })),
  );
  const notHarmless = all.flatMap(([pair, result]) =>
    result.notHarmless.map((one) => ({ pair, text: one })),
  );
  printList('Taken for harmless, and not:', notHarmless);
  const [caught, missed] = [of('caught'), of('missed')];
  const breaking = caught.length + missed.length;
  const kinds = Object.values(FAMILIES).flat().length;
  const atSave = caught.filter((one) => one.atSave).length;
  const sum = (of: 'errors' | 'warnings'): number =>
    good.reduce((total, one) => total + one[of].length, 0);
  return [
    atMost(
      'mistakes that break the sign-in and are not said before saving',
      percent(missed.length, breaking),
      '%',
      2,
      `${kinds} kinds; ${caught.length} of ${breaking} said, ${atSave} of them on a page that the guard watches; ${of('tolerated').length} tolerated, ${of('refused').length} not saved by the console`,
    ),
    atMost(
      'errors without a reason on mistakes that sign in',
      of('falseError').length,
      'errors',
      0,
    ),
    atMost(
      'errors on set-ups that sign in',
      sum('errors'),
      'errors',
      0,
      `${good.length} set-ups of ${HARMLESS.length} harmless kinds and the right ones`,
    ),
    atMost('warnings on set-ups that sign in', percent(sum('warnings'), good.length), '%', 1),
    atMost(
      'variations taken for harmless that break the sign-in',
      notHarmless.length,
      'set-ups',
      0,
    ),
  ];
};
