import { describe, expect, test } from 'vitest';
import type { SetUp } from '../../../lib/model/finding.ts';
import { check } from '../../../lib/rules/check.ts';
import { JOURNEYS } from './journeys.ts';
import { situationOf } from './situation.ts';

describe.each(JOURNEYS)('%s and %s, done right', (sp, idp, stages) => {
  const seen: SetUp = {
    sp: { console: sp, gives: {}, holds: {} },
    idp: { console: idp, gives: {}, holds: {} },
  };
  test.each(stages)('%s', (_, more, expected = []) => {
    for (const side of ['sp', 'idp'] as const) {
      Object.assign(seen[side].gives, more[side]?.gives);
      Object.assign(seen[side].holds, more[side]?.holds);
    }
    const found = check(situationOf(seen));
    expect(found.map((finding) => finding.rule)).toEqual(expected);
    expect(found.filter((finding) => finding.severity !== 'info')).toEqual([]);
  });
});
