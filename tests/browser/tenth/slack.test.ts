import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import { parseConsole } from '../../../lib/consoles/schema.ts';
import { sheetOf } from '../../../lib/journey/guide/sheet.ts';
import { begin } from '../../../lib/journey/transition.ts';
import type { Console } from '../../../lib/model/console.ts';
import type { Side } from '../../../lib/model/field.ts';
import { guideText } from '../../../lib/share/guideText.ts';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import { replicas } from '../../replicas/index.ts';
import { type Replicas, startReplicas } from '../../replicas/server.ts';
import { slackDesk } from '../../tenth/slack/desk.ts';
import { slackReplica } from '../../tenth/slack/replica.ts';
import { slack } from '../../tenth/slack/slack.ts';
import { oktaDesk } from '../consoles/okta.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { pair } from '../journeys/pair.ts';
import { captain, expectHarbour } from '../journeys/sail.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const IDPS = CONSOLES.filter(({ side }) => side === 'idp');

let served: Replicas;
let ferry: Ferry;
let sail: ReturnType<typeof captain>;
beforeAll(async () => {
  const build = ['node_modules/wxt/bin/wxt.mjs', 'build', '-c', 'tests/tenth/wxt.config.ts'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, build, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  served = await startReplicas([...replicas(), slackReplica()]);
  const extension = resolve(ROOT, '.output/tenth/chrome-mv3');
  ferry = await boardFerry({ replicas: served, extension });
  sail = captain(ferry);
});
afterAll(async () => {
  await ferry.close();
  await served.close();
});

/** As a definition from elsewhere comes: read from JSON. */
const imported = (): Console => {
  const parsed = parseConsole(JSON.parse(JSON.stringify(slack)));
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.console;
};

test('the definition is one that can be imported', () => {
  expect(imported()).toEqual(slack);
});

test('its page is recognised by the definition alone', async () => {
  const page = await slackDesk.open(ferry);
  await page.evaluate(await recogniserScript());
  const sighting = await page.evaluate((console) => {
    const { recognise } = Reflect.get(globalThis, 'ferry');
    return recognise(document, location.href, [console]).sighting;
  }, imported());
  const fields = sighting.fields.map((f: { field: string }) => f.field).sort();
  expect({ ...sighting, fields }).toMatchObject({
    console: 'slack',
    page: 'saml',
    account: 'acme',
    fields: ['certificate', 'idpEntityId', 'ssoUrl'],
  });
});

describe.each(IDPS.map((idp) => ({ name: idp.name, idp })))('with $name', ({ idp }) => {
  test.each(['en', 'de'] as const)('the guide says what either side must enter (%s)', (locale) => {
    const bank = (console: Console) => ({ console: console.id, account: '', gives: {}, holds: {} });
    const { connection } = begin('guide', 'guide', 0);
    const sheet = sheetOf(
      { ...connection, sp: bank(imported()), idp: bank(idp) },
      { sp: imported(), idp },
      locale,
    );
    const entered = (side: Side) =>
      sheet.steps
        .filter((step) => step.side === side)
        .flatMap((step) => step.items ?? [])
        .flatMap((item) => (item.does === 'enter' ? item.field : []));
    expect(entered('sp')).toEqual(expect.arrayContaining(['ssoUrl', 'idpEntityId', 'certificate']));
    expect(entered('idp')).toEqual(expect.arrayContaining(['acsUrl', 'spEntityId']));
    expect(guideText(sheet)).toContain('User.Email');
    expect(guideText(sheet)).not.toMatch(/\{\w+\}|undefined|null/);
  });
});

test.each<Side>(['sp', 'idp'])('with Okta, from the %s first to a sign-in', async (first) => {
  expectHarbour(await sail(pair(slackDesk, oktaDesk), first));
});
