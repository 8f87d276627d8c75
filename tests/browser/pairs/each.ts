import { afterAll, beforeAll, test } from 'vitest';
import type { Side } from '../../../lib/model/field.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { ALL_PAIRS, clevertapMetadataEntra } from '../journeys/index.ts';
import { captain, expectHarbour } from '../journeys/sail.ts';

/** Every pair, and the older generation of CleverTap's page, begun at that side. */
export const eachPair = (first: Side): void => {
  let ferry: Ferry;
  let sail: ReturnType<typeof captain>;
  beforeAll(async () => {
    ferry = await boardFerry();
    sail = captain(ferry);
  });
  afterAll(() => ferry.close());

  test.each([...ALL_PAIRS, clevertapMetadataEntra])('$name', async (journey) => {
    expectHarbour(await sail(journey, first));
  });
};
