import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagnose } from '../../../lib/trace/diagnose.ts';
import { type SimpleSamlPhp, startSimpleSamlPhp } from '../../peers/simplesamlphp/start.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { recordingOf } from '../trace/testing.ts';

let peer: SimpleSamlPhp;
let ferry: Ferry;
beforeAll(async () => {
  peer = await startSimpleSamlPhp();
  ferry = await boardFerry({ hostRules: peer.hostRules });
  await ferry.allow(peer.hosts.sp, peer.hosts.idp);
});
afterAll(async () => {
  await ferry.close();
  peer.close();
});

const record = async (): Promise<Page> => {
  const page = await ferry.context.newPage();
  await page.goto(`chrome-extension://${ferry.extensionId}/trace.html`);
  await page.getByRole('textbox', { name: /hosts/i }).fill(Object.values(peer.hosts).join(' '));
  await page.getByRole('button', { name: 'Record 2 hosts' }).click();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  return page;
};

test('a sign-in between SimpleSAMLphp’s SP and IdP is recorded and verified', async () => {
  await record();
  const tab = await ferry.open(peer.signIn);
  await tab.locator('[name=username]').fill(peer.person.name);
  await tab.locator('[name=password]').fill(peer.person.password);
  await tab.locator('[name=password]').press('Enter');
  await tab.getByText(peer.person.shown).first().waitFor();

  const { findings, flows, verified } = await diagnose(await recordingOf(ferry), {
    setUp: peer.setUp,
    consoles: { sp: null, idp: null },
    now: new Date(),
    label: (_, field) => field,
  });
  // PHP's own server speaks no TLS.
  expect(findings.map(({ rule }) => rule)).toEqual(['sent-over-http']);
  expect(flows.map(({ kind, outcome }) => [kind, outcome])).toEqual([['signIn', 'verified']]);
  expect(verified.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining([
      'requestSignature',
      'responseSignature',
      'assertionSignature',
      'nameIdFormat',
    ]),
  );
});
