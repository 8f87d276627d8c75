import { expect, test } from 'vitest';
import { minimise } from '../../fuzz/minimise.ts';
import { inputOf } from '../../fuzz/mutate.ts';
import { DOCUMENTS } from '../../fuzz/seeds.ts';

test('what does not matter to the fault is left out', async () => {
  const text = `${'x'.repeat(90)}<${'y'.repeat(33)}>${'z'.repeat(50)}`;
  const fails = async (one: string | Uint8Array): Promise<boolean> => /<.*>/.test(String(one));
  expect(await minimise(text, fails)).toBe('<>');
});

test('bytes as well', async () => {
  const fails = async (one: string | Uint8Array): Promise<boolean> => one.includes(7 as never);
  expect(await minimise(Uint8Array.of(1, 2, 3, 7, 5), fails)).toEqual(Uint8Array.of(7));
});

test('the same seed is the same input, another is another', () => {
  for (let seed = 0; seed < 50; seed++)
    expect(inputOf(seed, DOCUMENTS, 5_000)).toEqual(inputOf(seed, DOCUMENTS, 5_000));
  const all = Array.from({ length: 50 }, (_, seed) => String(inputOf(seed, DOCUMENTS, 5_000)));
  expect(new Set(all).size).toBeGreaterThan(45);
});
