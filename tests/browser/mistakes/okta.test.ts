import { beforeAll, expect, test } from 'vitest';
import { type Saved, SP_DATA } from '../../replicas/sipgate/store.ts';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { MISTAKES, type Right } from './okta.ts';
import { type Harbour, harbour, ruleIds } from './voyage.ts';

let voyage: Harbour;
let right: Right;

beforeAll(async () => {
  voyage = await harbour(sipgateOkta);
  const { ssoUrl, idpEntityId } = voyage.saved('sipgate') as Saved;
  right = { acsUrl: SP_DATA.acsUrl, spEntityId: SP_DATA.entityId, ssoUrl, idpEntityId };
});

/** The one app, as Okta has saved it. */
const app = () => {
  const [saved] = voyage.saved('okta') as {
    appName: string;
    appId: string;
    settings: Record<string, unknown>;
  }[];
  if (!saved) throw new Error('Okta has no app.');
  return saved;
};

/** *Configure SAML* of the app, with every setting in sight. */
const configure = async () => {
  await voyage.home();
  const page = await voyage.open(okta.edit(app()), okta.next);
  await okta.advanced(page);
  return page;
};

test.each(MISTAKES)('$what: $finding', async ({ enter, finding }) => {
  const page = await configure();
  const before = app().settings;
  await okta.enter(page, enter(right));
  await okta.next(page);
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual([finding]);
  await guard.anyway();
  await okta.feedback(page);
  expect(app().settings).toEqual(before);
  await okta.next(page);
  await page.getByText('Metadata details').waitFor();
  expect(app().settings).not.toEqual(before);
  expect(await sipgate.signIn(page)).toMatch(/^error: /);
});

test('nothing signed: nothing-signed, and Okta refuses it too', async () => {
  const page = await configure();
  const before = app().settings;
  await okta.enter(page, { responseSigned: 'Unsigned', assertionSigned: 'Unsigned' });
  await okta.next(page);
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual(['nothing-signed']);
  await guard.anyway();
  await page.getByText('Either the response or the assertion must be signed').waitFor();
  expect(app().settings).toEqual(before);
});
