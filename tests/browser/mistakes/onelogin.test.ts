import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeValidator } from '../../../lib/saml/acsValidator.ts';
import { SP_DATA } from '../../replicas/sipgate/store.ts';
import { onelogin, oneloginDesk } from '../consoles/onelogin.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { BUTTON } from '../hand.ts';
import type { Journey } from '../journeys/journey.ts';
import { CHOICES, MISTAKES, type Right } from './onelogin.ts';
import { arrive, embark, ruleIds, type Voyage } from './voyage.ts';

const right: Right = {
  acsUrl: SP_DATA.acsUrl,
  spEntityId: SP_DATA.entityId,
  acsValidator: writeValidator(SP_DATA.acsUrl),
};

/** Its values stand on two pages, and each of the two forms has a Save of its own. */
const journey: Journey = {
  name: 'sipgate × OneLogin',
  async prepare({ replicas }) {
    await replicas.sipgate?.reset();
    await replicas.onelogin?.reset();
  },
  async cross({ ferry, hand }) {
    const sp = await ferry.open(sipgate.settings);
    await sipgate.verifyDomain(sp);
    const idp = await oneloginDesk.open(ferry);
    await hand.press(idp, BUTTON.connect('sipgate', 'OneLogin'));
    await hand.press(idp, BUTTON.fill);
    await oneloginDesk.save(idp);
    await oneloginDesk.toTake(idp);
    await hand.press(idp, BUTTON.fill);
    await oneloginDesk.save(idp);
    await oneloginDesk.toShow(idp);
    await onelogin.details(idp);
    await hand.press(sp, BUTTON.fill);
    await sipgate.save(sp);
    await sipgate.saved(sp);
    await sipgate.enable(sp);
    await oneloginDesk.finish?.(idp);
    return { sp, idp };
  },
  signIn: (page) => sipgate.signIn(page),
};

let voyage: Voyage;
let home: () => Promise<void>;
let arrival: Awaited<ReturnType<typeof arrive>>;

beforeAll(async () => {
  voyage = await embark();
  arrival = await arrive(voyage, journey);
  home = await voyage.anchor();
});
afterAll(() => voyage.ferry.close());

const app = () => {
  const [saved] = voyage.saved('onelogin') as { id: string }[];
  if (!saved) throw new Error('OneLogin has no app.');
  return saved;
};

const configure = async () => {
  await home();
  return voyage.open(`https://acme-dev.onelogin.com/admin2/apps/${app().id}`, (page) =>
    onelogin.go(page, 'Configuration'),
  );
};

/** Presses Save, reads what the guard says, and lets it through after all. */
const saveAnyway = async (page: Awaited<ReturnType<typeof configure>>): Promise<string[]> => {
  const before = structuredClone(app());
  await page.getByRole('banner').getByRole('button', { name: 'Save' }).click();
  const guard = voyage.guard(page);
  const asked = ruleIds((await guard.asks()).titles);
  expect(app()).toEqual(before);
  await guard.anyway();
  await page.getByRole('status').filter({ hasText: 'Successfully updated' }).waitFor();
  expect(app()).not.toEqual(before);
  return asked;
};

test('the set-up that is to be broken works', () => {
  expect(arrival).toEqual({ signIn: 'ok', findings: [] });
});

test.each(MISTAKES)('$what: $finding', async ({ enter, finding }) => {
  const page = await configure();
  await onelogin.type(page, enter(right));
  expect(await saveAnyway(page)).toEqual([finding]);
  expect(await sipgate.signIn(page)).toMatch(/^error: /);
});

test.each(CHOICES)('$what: $finding', async ({ choose, finding }) => {
  const page = await configure();
  await choose(page);
  expect(await saveAnyway(page)).toEqual([finding]);
  expect(await sipgate.signIn(page)).toMatch(/^error: /);
});
