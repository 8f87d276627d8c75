import { afterAll, beforeAll, expect, test } from 'vitest';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import { google } from '../consoles/google.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { judgeCase, nameOf } from './cases/case.ts';
import { googleCases } from './cases/google.ts';
import { see } from './see.ts';

let ferry: Ferry;
let script = '';
beforeAll(async () => {
  script = await recogniserScript();
  ferry = await boardFerry();
  ferry.context.setDefaultTimeout(15_000);
});
afterAll(() => ferry.close());

test.each(googleCases.map((each) => [nameOf(each), each] as const))('%s', async (_, each) => {
  const { wanted, recognised, silent, wrong } = await judgeCase(ferry, script, each);
  expect({ recognised, silent, wrong }).toEqual({ recognised: wanted, silent: [], wrong: [] });
});

test.each([
  ['the list of apps', google.apps],
  ['single sign-on of the other direction', google.thirdParty],
  ['the console’s start page', 'https://admin.google.com/ac/home'],
])('nothing on %s', async (_, url) => {
  await ferry.replicas.google?.reset({ flavour: 'readonly' });
  const page = await ferry.open(url);
  await page.locator('c-wiz').first().waitFor();
  expect(await see(page, script)).toBeNull();
  await page.close();
});
