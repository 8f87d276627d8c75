import { expect, test } from 'vitest';
import { judgeCorpus } from '../../corpus/verdicts.ts';

test('python3-saml: every message gets the verdict of its own test suite', async () => {
  const judged = await judgeCorpus();
  const wrong = judged.filter((one) => one.wrong !== null);
  expect(wrong.map(({ file, expected, wrong: why }) => [file, expected.verdict, why])).toEqual([]);
  expect(judged.length).toBeGreaterThanOrEqual(95);
});
