import type { SetUp } from '../../lib/model/finding.ts';
import { check } from '../../lib/rules/check.ts';
import { RULES } from '../../lib/rules/index.ts';
import { JOURNEYS } from '../../tests/unit/rules/journeys.ts';
import { situationOf } from '../../tests/unit/rules/situation.ts';
import { atMost, median, type Row } from './row.ts';

const ROUNDS = 50;

/** The set-ups as they stand when everything has been seen. */
const wholeSetUps = (): SetUp[] =>
  JOURNEYS.map(([sp, idp, stages]) => {
    const seen: SetUp = {
      sp: { console: sp, gives: {}, holds: {} },
      idp: { console: idp, gives: {}, holds: {} },
    };
    for (const [, more] of stages)
      for (const side of ['sp', 'idp'] as const) {
        Object.assign(seen[side].gives, more[side]?.gives);
        Object.assign(seen[side].holds, more[side]?.holds);
      }
    return seen;
  });

/** All rules over one connection; certificates and metadata are read anew each time. */
export const allRules = (): Row[] => {
  const situations = wholeSetUps().map(situationOf);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const situation of situations) {
      const before = performance.now();
      check(situation);
      times.push(performance.now() - before);
    }
  return [
    atMost(
      `all ${RULES.length} rules over one connection, median of ${times.length} checks`,
      median(times),
      'ms',
      5,
    ),
  ];
};
