import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotatedFiles, judge, SNAPSHOTS } from './annotated.ts';
import { type Engine, startEngine } from './engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

test('there are snapshots', () => {
  expect(annotatedFiles(SNAPSHOTS).length).toBeGreaterThanOrEqual(2);
});

test.each(annotatedFiles(SNAPSHOTS))('%s is read as it is marked', async (file) => {
  const { wanted, recognised, wrong, silent, right } = await judge(engine, file, SNAPSHOTS);
  expect({ recognised, wrong, silent }).toEqual({ recognised: wanted, wrong: [], silent: [] });
  expect(right.length).toBeGreaterThan(0);
});
