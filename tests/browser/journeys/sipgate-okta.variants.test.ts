import { afterAll, beforeAll, test } from 'vitest';
import { boardFerry, type Ferry } from '../ferry.ts';
import { sipgateOkta } from './index.ts';
import type { Variants } from './journey.ts';
import { captain, expectHarbour } from './sail.ts';

/** The looks and manners of both consoles, two at a time. */
const SHORT = { slow: 600, late: 900 };
const VARIANTS: [string, 'sp' | 'idp', Variants][] = [
  ['values in a table × React', 'sp', { sp: { flavour: 'table' }, idp: { flavour: 'react' } }],
  [
    'values cut short × classic',
    'idp',
    { sp: { flavour: 'truncated' }, idp: { flavour: 'classic' } },
  ],
  [
    'domain not verified × Japanese',
    'sp',
    { sp: { flavour: 'unverified' }, idp: { flavour: 'ja' } },
  ],
  ['German × Japanese on React', 'idp', { sp: { language: 'de' }, idp: { flavour: 'react ja' } }],
  ['old German × old wordings', 'sp', { sp: { language: 'de', old: true }, idp: { old: true } }],
  ['old, slow and late × slow and late', 'idp', { sp: { old: true, ...SHORT }, idp: SHORT }],
  ['drawn anew × drawn anew', 'sp', { sp: { rerender: true }, idp: { rerender: true } }],
  [
    'drawn anew × drawn anew on React',
    'idp',
    { sp: { rerender: true }, idp: { flavour: 'react', rerender: true } },
  ],
];

let ferry: Ferry;
let sail: ReturnType<typeof captain>;
beforeAll(async () => {
  ferry = await boardFerry();
  sail = captain(ferry);
});
afterAll(() => ferry.close());

test.each(VARIANTS)('%s, the %s first', async (_, first, variants) => {
  expectHarbour(await sail(sipgateOkta, first, variants));
});
