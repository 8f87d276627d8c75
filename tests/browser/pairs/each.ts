import { afterAll, beforeAll, describe, test } from 'vitest';
import { boardFerry, type Ferry } from '../ferry.ts';
import type { Journey } from '../journeys/journey.ts';
import { captain, expectHarbour } from '../journeys/sail.ts';

/** These journeys, begun at either side. */
export const eachWay = (journeys: readonly Journey[]): void => {
  let ferry: Ferry;
  let sail: ReturnType<typeof captain>;
  beforeAll(async () => {
    ferry = await boardFerry();
    sail = captain(ferry);
  });
  afterAll(() => ferry.close());

  describe.each(['sp', 'idp'] as const)('the %s first', (first) => {
    test.each(journeys)('$name', async (journey) => {
      expectHarbour(await sail(journey, first));
    });
  });
};
