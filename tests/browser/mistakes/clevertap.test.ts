import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../replicas/clevertap/store.ts';
import { clevertap } from '../consoles/clevertap.ts';
import { clevertapEntra as journey } from '../journeys/index.ts';
import { MISTAKES, type Right } from './clevertap.ts';
import { makePlanted } from './planted.ts';
import { arrive, embark, ruleIds, type Voyage } from './voyage.ts';

let voyage: Voyage;
let home: () => Promise<void>;
let right: Right;
let arrival: Awaited<ReturnType<typeof arrive>>;

const created = () =>
  (voyage.saved('clevertap') as { connection: Connection | null }).connection ?? undefined;

beforeAll(async () => {
  voyage = await embark();
  arrival = await arrive(voyage, journey);
  const { ssoUrl = '', acsUrl = '', certificates: [certificate = ''] = [] } = created() ?? {};
  right = { ssoUrl, acsUrl, certificate, ...(await makePlanted()) };
  // The next connection gets the values of this one, which Entra knows.
  await voyage.ferry.replicas.clevertap?.reset();
  home = await voyage.anchor();
});
afterAll(() => voyage.ferry.close());

/** The panel with these values, the extension having looked at them. */
const panel = async (values: Pick<Right, 'ssoUrl' | 'certificate'>) => {
  await home();
  const page = await voyage.open(clevertap.settings, async (panel) => {
    await clevertap.openPanel(panel);
    await clevertap.type(panel, values);
  });
  await clevertap.nameAndDomain(page);
  await clevertap.create(page);
  return page;
};

test('the correct set-up raises no finding and signs in', async () => {
  expect(arrival).toEqual({ findings: [], signIn: 'ok' });
  const page = await panel(right);
  await clevertap.created(page);
  expect(await journey.signIn(page)).toBe('ok');
});

test.each(MISTAKES)('$what: $finding', async ({ enter, finding }) => {
  const page = await panel({ ...right, ...enter(right) });
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual([finding]);
  expect(created()).toBeUndefined();
  await guard.anyway();
  await clevertap.created(page);
  expect(created()).toBeDefined();
  expect(await journey.signIn(page)).toMatch(/^error: /);
});
