import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotatedFiles, judgeAll, rightPage, type Verdict } from './annotated.ts';
import { type Engine, startEngine } from './engine.ts';
import { tableOf } from './table.ts';

let engine: Engine;
let verdicts: Verdict[] = [];

beforeAll(async () => {
  engine = await startEngine();
  verdicts = await judgeAll(engine);
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
  expect(verdicts.filter((verdict) => !rightPage(verdict))).toEqual([]);
});

test('no field is wrong', () => {
  expect(said('wrong')).toEqual([]);
});

/** None is known that is better left open; where the markup leaves one open, `data-allow` says so. */
test('no field is passed over in silence', () => {
  expect(said('silent')).toEqual([]);
});
