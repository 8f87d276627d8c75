import { describe, expect, test } from 'vitest';
import { IDPS, SPS } from '../../mistakes/desks/index.ts';
import { FAMILIES } from '../../mistakes/families/index.ts';
import { type Trial, trial } from '../../mistakes/trial.ts';

/** What nothing shows: who may use the app stands on pages that are not read. */
const UNSEEN = ['nobody assigned to the app'];

const found = ({ mistakes }: Trial, verdict: string): string[] =>
  Object.values(mistakes)
    .flat()
    .filter((one) => one.verdict === verdict)
    .map(({ what }) => what);

/** Rows of attributes are filled by hand there, and not read. */
const CLAIMS = FAMILIES.claims?.map(({ what }) => what) ?? [];

/** Two of the pairs that `npm run bench mistakes` tries. */
describe.each([
  ['sipgate', 'Okta', UNSEEN],
  ['CleverTap (metadata)', 'Google', CLAIMS],
])('%s × %s', (spName, idpName, unseen) => {
  test('says what breaks the sign-in, and nothing of what does not', async () => {
    const [sp, idp] = [SPS[spName], IDPS[idpName]];
    if (!sp || !idp) throw new Error('There is no such pair.');
    const tried = await trial(sp(), idp());
    expect(found(tried, 'caught').length).toBeGreaterThan(60);
    expect(found(tried, 'missed')).toEqual(unseen);
    expect(found(tried, 'falseError')).toEqual([]);
    expect(tried.notHarmless).toEqual([]);
    expect(tried.good.filter(({ errors }) => errors.length > 0)).toEqual([]);
  }, 180_000);
});
