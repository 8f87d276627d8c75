import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Side } from '../../../lib/model/field.ts';
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

test('its page is recognised by the definition alone', async () => {
  const page = await slackDesk.open(ferry);
  await page.evaluate(await recogniserScript());
  const sighting = await page.evaluate((console) => {
    const { recognise } = Reflect.get(globalThis, 'ferry');
    return recognise(document, location.href, [console]).sighting;
  }, slack);
  const fields = sighting.fields.map((f: { field: string }) => f.field).sort();
  expect({ ...sighting, fields }).toMatchObject({
    console: 'slack',
    page: 'saml',
    account: 'acme',
    fields: ['certificate', 'idpEntityId', 'ssoUrl'],
  });
});

test.each<Side>(['sp', 'idp'])('with Okta, from the %s first to a sign-in', async (first) => {
  expectHarbour(await sail(pair(slackDesk, oktaDesk), first));
});
