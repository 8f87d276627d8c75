import { afterAll, beforeAll, test } from 'vitest';
import type { SpDesk } from '../consoles/desk.ts';
import { IDP_DESKS } from '../consoles/index.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { pair } from '../journeys/pair.ts';
import { captain, expectHarbour, type Sail } from '../journeys/sail.ts';
import { mannersOf, wordsOf } from './manners.ts';

/** One browser for the journeys of a file, each from nothing. */
export const sailing = (): Sail => {
  let ferry: Ferry;
  let sail: Sail;
  beforeAll(async () => {
    ferry = await boardFerry();
    sail = captain(ferry);
  });
  afterAll(() => ferry.close());
  return (...trip) => sail(...trip);
};

/** Every journey of an SP, begun at either side, each in other looks and manners of both consoles. */
export const eachWay = (sail: Sail, sp: SpDesk): void => {
  const cases = IDP_DESKS.flatMap((idp) =>
    (['sp', 'idp'] as const).map((first) => {
      const variants = mannersOf(sp.id, idp.id, first);
      const journey = pair(sp, idp);
      return { name: journey.name, first, words: wordsOf(variants), journey, variants };
    }),
  );
  test.each(cases)('$name, the $first first ($words)', async ({ journey, first, variants }) => {
    expectHarbour(await sail(journey, first, variants));
  });
};
