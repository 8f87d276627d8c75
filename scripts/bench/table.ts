import { boardFerry } from '../../tests/browser/ferry.ts';
import {
  judgeAll,
  rightPage,
  SNAPSHOTS,
  type Verdict,
} from '../../tests/browser/recognise/annotated.ts';
import { judgeCase } from '../../tests/browser/recognise/cases/case.ts';
import { CASES } from '../../tests/browser/recognise/cases/index.ts';
import { startEngine } from '../../tests/browser/recognise/engine.ts';
import { recogniserScript } from '../recogniser.ts';
import { atMost, type Row } from './row.ts';

/** Fields that are better left open than read: none is known. */
const KNOWN_SILENCES = 0;

type From = 'page' | 'snapshot' | 'replica';
type Judged = Verdict & { from: From };

const files = async (): Promise<Judged[]> => {
  const engine = await startEngine();
  const pages = await judgeAll(engine);
  const snapshots = await judgeAll(engine, SNAPSHOTS);
  await engine.close();
  return [
    ...pages.map((verdict) => ({ ...verdict, from: 'page' as const })),
    ...snapshots.map((verdict) => ({ ...verdict, from: 'snapshot' as const })),
  ];
};

const replicas = async (): Promise<Judged[]> => {
  const script = await recogniserScript();
  const ferry = await boardFerry();
  const judged: Judged[] = [];
  for (const each of CASES)
    judged.push({ ...(await judgeCase(ferry, script, each)), from: 'replica' });
  await ferry.close();
  return judged;
};

/** Every file and every case is named after its console. */
const consoleOf = ({ file }: Verdict): string => file.split('-')[0] ?? '';

const named = (outcome: string, said: readonly string[]): string[] =>
  said.length > 0 ? [`${outcome}: ${said.join('; ')}`] : [];

/** A line for each variant: how many fields were right, silent and wrong, and the latter two by name. */
const line = (verdict: Judged): string => {
  const { file, from, right, silent, wrong, wanted, recognised } = verdict;
  const variant = file.slice(consoleOf(verdict).length + 1).replace(/\.html$/, '');
  return [
    `  ${from.padEnd(9)}${variant.padEnd(48)}`,
    ...[right, silent, wrong].map(({ length }) => String(length).padStart(3)),
    ...(rightPage(verdict) ? [] : [`taken for ${recognised}, not ${wanted}`]),
    ...named('silent', silent),
    ...named('wrong', wrong),
  ].join(' ');
};

const sum = (verdicts: readonly Verdict[], outcome: 'right' | 'silent' | 'wrong'): number =>
  verdicts.reduce((total, verdict) => total + verdict[outcome].length, 0);

const print = (verdicts: readonly Judged[]): void => {
  for (const name of new Set(verdicts.map(consoleOf))) {
    const own = verdicts.filter((verdict) => consoleOf(verdict) === name);
    console.log(
      `${name}: ${own.length} variants; fields ${sum(own, 'right')} right, ${sum(own, 'silent')} silent, ${sum(own, 'wrong')} wrong`,
    );
    for (const verdict of own) console.log(line(verdict));
  }
};

/**
 * Prints what the recogniser makes of all annotated pages, page snapshots and replicas, console by
 * console and variant by variant.
 */
export const recognitionTable = async (): Promise<Row[]> => {
  const verdicts = [...(await files()), ...(await replicas())];
  print(verdicts);
  const mistaken = verdicts.filter((verdict) => !rightPage(verdict)).length;
  const of = `${sum(verdicts, 'right')} right, on ${verdicts.length} pages`;
  return [
    atMost('recognition, fields wrong', sum(verdicts, 'wrong'), 'fields', 0, of),
    atMost('recognition, fields silent', sum(verdicts, 'silent'), 'fields', KNOWN_SILENCES, of),
    atMost('recognition, pages taken for another', mistaken, 'pages', 0),
  ];
};
