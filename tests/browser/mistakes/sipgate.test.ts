import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Saved, SP_DATA } from '../../replicas/sipgate/store.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { makePlanted } from './planted.ts';
import { MISTAKES, type Right } from './sipgate.ts';
import { arrive, embark, ruleIds, type Voyage } from './voyage.ts';

let voyage: Voyage;
let home: () => Promise<void>;
let right: Right;
let arrival: Awaited<ReturnType<typeof arrive>>;

const saved = () => voyage.saved('sipgate') as Saved;

beforeAll(async () => {
  voyage = await embark();
  arrival = await arrive(voyage, sipgateOkta);
  const { acsUrl, entityId: spEntityId } = SP_DATA;
  right = { ...saved(), acsUrl, spEntityId, ...(await makePlanted()) };
  home = await voyage.anchor();
});
afterAll(() => voyage.ferry.close());

test('the correct set-up raises no finding and signs in', () => {
  expect(arrival).toEqual({ findings: [], signIn: 'ok' });
});

test.each(MISTAKES)('$what: $finding', async ({ enter, finding }) => {
  const { ssoUrl, idpEntityId, certificate } = right;
  await home();
  const page = await voyage.open(sipgate.settings);
  await sipgate.type(page, { ...right, ...enter(right) });
  await sipgate.save(page);
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual([finding]);
  expect(saved()).toMatchObject({ ssoUrl, idpEntityId, certificate });
  await guard.anyway();
  await sipgate.saved(page);
  expect(saved()).toMatchObject(enter(right));
  expect(await sipgate.signIn(page)).toMatch(/^error: /);
});
