import { beforeAll, expect, test } from 'vitest';
import { type Saved, SP_DATA } from '../../replicas/sipgate/store.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { makePlanted } from './planted.ts';
import { MISTAKES, type Right } from './sipgate.ts';
import { type Harbour, harbour, ruleIds } from './voyage.ts';

let voyage: Harbour;
let right: Right;

const saved = () => voyage.saved('sipgate') as Saved;

beforeAll(async () => {
  voyage = await harbour(sipgateOkta);
  const { acsUrl, entityId: spEntityId } = SP_DATA;
  right = { ...saved(), acsUrl, spEntityId, ...(await makePlanted()) };
});

test('the correct set-up raises no finding and signs in', () => {
  expect(voyage.arrival).toEqual({ findings: [], signIn: 'ok' });
});

test.each(MISTAKES)('$what: $finding', async ({ enter, finding }) => {
  const { ssoUrl, idpEntityId, certificate } = right;
  await voyage.home();
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
