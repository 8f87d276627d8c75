import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotatedFiles, judge, type Verdict } from './annotated.ts';
import { type Engine, startEngine } from './engine.ts';
import { tableOf } from './table.ts';

/** Tabs at a time. */
const AT_ONCE = 4;

let engine: Engine;
let verdicts: Verdict[] = [];

beforeAll(async () => {
  engine = await startEngine();
  const files = annotatedFiles();
  const worker = async (): Promise<void> => {
    for (let file = files.shift(); file; file = files.shift())
      verdicts.push(await judge(engine, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  verdicts = verdicts.sort((a, b) => (a.file < b.file ? -1 : 1));
  console.log(tableOf(verdicts));
});
afterAll(() => engine.close());

const said = (outcome: 'silent' | 'wrong'): string[] =>
  verdicts.flatMap((verdict) => verdict[outcome].map((what) => `${verdict.file} ${what}`));

test('every annotated page is read', () => {
  expect(verdicts.map(({ file }) => file)).toEqual(annotatedFiles());
  expect(verdicts.length).toBeGreaterThan(70);
  expect(verdicts.flatMap(({ right }) => right).length).toBeGreaterThan(290);
});

test('every page is recognised for what it is', () => {
  const console = ({ wanted, recognised }: Verdict): boolean =>
    wanted === recognised || (wanted === 'generic/' && recognised.startsWith('generic/'));
  expect(verdicts.filter((verdict) => !console(verdict))).toEqual([]);
});

test('no field is wrong', () => {
  expect(said('wrong')).toEqual([]);
});

/** None is known that is better left open; where the markup leaves one open, `data-allow` says so. */
test('no field is passed over in silence', () => {
  expect(said('silent')).toEqual([]);
});
