import { describe, expect, test } from 'vitest';
import { clevertapDesk } from '../consoles/clevertap.ts';
import { clevertapEntra, clevertapMetadataEntra } from '../journeys/index.ts';
import type { Variants } from '../journeys/journey.ts';
import { expectHarbour } from '../journeys/sail.ts';
import { eachWay, sailing } from './each.ts';
import { LATE } from './manners.ts';

const sail = sailing();

eachWay(sail, clevertapDesk);

test('a certificate as a file: the product says that it is missing, and takes the text box', async () => {
  const said: string[] = [];
  const arrival = await sail(clevertapEntra, 'sp', { sp: { flavour: 'upload' } }, said);
  expect(said.join()).toContain('“IDP Signing certificate”');
  expect(arrival).toMatchObject({ signIn: 'ok', open: { sp: [], idp: [] }, errors: [] });
});

describe('the older page, which takes metadata', () => {
  const VARIANTS: [string, 'sp' | 'idp', Variants][] = [
    ['usual', 'sp', {}],
    ['slow and late', 'idp', { sp: LATE, idp: { language: 'de', old: true } }],
    [
      'drawn anew',
      'sp',
      { sp: { old: true, rerender: true }, idp: { flavour: 'frame oneRow', ...LATE } },
    ],
  ];
  test.each(VARIANTS)('%s, the %s first', async (_, first, variants) => {
    expectHarbour(await sail(clevertapMetadataEntra, first, variants));
  });
});
