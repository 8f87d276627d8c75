import { afterAll, beforeAll, expect, test } from 'vitest';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { judgeCase, nameOf } from './cases/case.ts';
import { CASES } from './cases/index.ts';

let ferry: Ferry;
let script = '';
beforeAll(async () => {
  script = await recogniserScript();
  ferry = await boardFerry();
});
afterAll(() => ferry.close());

/** Google and OneLogin have files of their own. */
const cases = CASES.filter(({ console }) => console !== 'google' && console !== 'onelogin');

test.each(cases.map((each) => [nameOf(each), each] as const))('%s', async (_, each) => {
  const { wanted, recognised, silent, wrong } = await judgeCase(ferry, script, each);
  expect({ recognised, silent, wrong }).toEqual({ recognised: wanted, silent: [], wrong: [] });
});
