import { judgeCorpus } from '../../tests/corpus/verdicts.ts';
import { atMost, type Row } from './row.ts';

/** Messages made elsewhere, beside the verdict of the test suite that they come from. */
export const corpus = async (): Promise<Row[]> => {
  const judged = await judgeCorpus();
  const wrong = judged.filter((one) => one.wrong !== null);
  for (const { file, expected, wrong: why } of wrong)
    console.log(`  ${file}: ${expected.verdict}; ${why}`);
  return [
    atMost(
      'messages of python3-saml with another verdict than its tests’',
      wrong.length,
      `of ${judged.length}`,
      0,
      'python3-saml’s own test suite',
    ),
  ];
};
