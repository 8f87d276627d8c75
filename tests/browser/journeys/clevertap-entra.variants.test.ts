import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardFerry, type Ferry } from '../ferry.ts';
import { clevertapEntra, clevertapMetadataEntra } from './index.ts';
import type { Variants } from './journey.ts';
import { captain, expectHarbour } from './sail.ts';

/** The looks and manners of both consoles, two at a time. */
type Case = [string, 'sp' | 'idp', Variants];
const SHORT = { slow: 600, late: 900 };

let ferry: Ferry;
let sail: ReturnType<typeof captain>;
beforeAll(async () => {
  ferry = await boardFerry();
  sail = captain(ferry);
});
afterAll(() => ferry.close());

describe('CleverTap', () => {
  const cases: Case[] = [
    ['shadow root × one row', 'idp', { sp: { flavour: 'shadow' }, idp: { flavour: 'oneRow' } }],
    ['old wordings × frame', 'sp', { sp: { old: true }, idp: { flavour: 'frame' } }],
    [
      'drawn anew × German, drawn anew',
      'sp',
      { sp: { rerender: true }, idp: { language: 'de', rerender: true } },
    ],
    ['slow and late × old, slow and late', 'idp', { sp: SHORT, idp: { old: true, ...SHORT } }],
    [
      'usual × German frame, drawn anew',
      'idp',
      { idp: { flavour: 'frame', language: 'de', rerender: true } },
    ],
  ];
  test.each(cases)('%s, the %s first', async (_, first, variants) => {
    expectHarbour(await sail(clevertapEntra, first, variants));
  });

  test('a certificate as a file: the product says that it is missing, and takes the text box', async () => {
    const said: string[] = [];
    const arrival = await sail(clevertapEntra, 'sp', { sp: { flavour: 'upload' } }, said);
    expect(said.join()).toContain('“IDP Signing certificate”');
    expect(arrival).toMatchObject({ signIn: 'ok', open: { sp: [], idp: [] }, errors: [] });
  });
});

describe('CleverTap (metadata)', () => {
  const cases: Case[] = [
    [
      'old and drawn anew × frame with one row, late',
      'sp',
      { sp: { old: true, rerender: true }, idp: { flavour: 'frame oneRow', ...SHORT } },
    ],
    ['slow and late × old German', 'idp', { sp: SHORT, idp: { language: 'de', old: true } }],
  ];
  test.each(cases)('%s, the %s first', async (_, first, variants) => {
    expectHarbour(await sail(clevertapMetadataEntra, first, variants));
  });
});
