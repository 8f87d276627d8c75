import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Side } from '../../../lib/model/field.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { JOURNEYS } from './index.ts';
import { captain, expectHarbour } from './sail.ts';

/** Every pair, begun at either console. */
let ferry: Ferry;
let sail: ReturnType<typeof captain>;
beforeAll(async () => {
  ferry = await boardFerry();
  sail = captain(ferry);
});
afterAll(() => ferry.close());

describe.each(JOURNEYS)('$name', (journey) => {
  test.each<Side>(['sp', 'idp'])('from the %s first to a sign-in', async (first) => {
    expectHarbour(await sail(journey, first));
  });
});
