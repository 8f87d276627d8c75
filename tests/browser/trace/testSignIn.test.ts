import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { resultOf } from '../consoles/sign-in.ts';
import { sipgate } from '../consoles/sipgate.ts';
import type { Ferry } from '../ferry.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { reaper } from '../lost/mortal.ts';
import { onlyConnection } from '../lost/stored.ts';
import { harbour, type Voyage } from '../mistakes/voyage.ts';
import { BEGIN, begin, recordingOf, tickAll, verdict } from './testing.ts';

let voyage: Voyage;
let ferry: Ferry;
let home: () => Promise<void>;
let panel: Page;

beforeAll(async () => {
  voyage = await harbour(sipgateOkta);
  ferry = voyage.ferry;
  await ferry.allow('login.sipgate.com', 'dev-1.okta.com');
  const console = await ferry.open(sipgate.settings);
  const beside = await ferry.ui(console, 'sidepanel');
  await tickAll(beside);
  await beside.getByRole('button', { name: BEGIN }).waitFor();
  home = await voyage.anchor();
});

beforeEach(async () => {
  await home();
  panel = await ferry.ui(await ferry.open(sipgate.settings), 'sidepanel');
});

const signIn = async (tab: Page): Promise<string> => {
  await tab.getByRole('link', { name: 'Log in with SSO' }).click();
  return resultOf(tab);
};

/** The one app, as Okta keeps it. */
const settings = (): Record<string, unknown> =>
  (voyage.saved('okta') as { settings: Record<string, unknown> }[])[0]?.settings ?? {};

test('one that works is verified, and says what was', async () => {
  expect(await signIn(await begin(ferry, panel))).toBe('ok');
  const said = await verdict(panel);
  expect(said).toMatch(/^It works\./);
  for (const fact of ['Signature of the', 'Audience', 'Recipient', 'Inside its time window'])
    expect(said).toContain(fact);
  await panel.getByText('Verified', { exact: true }).waitFor();
  const { tested } = await onlyConnection(ferry);
  expect(tested).toMatchObject({ outcome: 'verified', findings: [] });
  const { exchanges } = await recordingOf(ferry);
  const pages = exchanges.filter(({ resource }) => resource === 'document');
  expect(pages.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '?')}`)).toEqual([
    'GET https://login.sipgate.com/',
    'GET https://login.sipgate.com/sso/start',
    expect.stringMatching(/^GET https:\/\/dev-1\.okta\.com\/app\/.+\/sso\/saml\?$/),
    expect.stringMatching(/^POST https:\/\/login\.sipgate\.com\/auth\/realms\//),
  ]);
  for (const page of pages) {
    expect(page.status).toBeLessThan(400);
    expect(page.requestHeaders.map(({ name }) => name.toLowerCase())).toContain('user-agent');
    expect(page.responseHeaders.length).toBeGreaterThan(0);
  }
});

test('one that begins among the apps of the identity provider is verified as well', async () => {
  const tab = await begin(ferry, panel, /^From the apps of Okta$/);
  expect(tab.url()).toBe('https://dev-1.okta.com/app/UserHome');
  await tab.getByRole('link', { name: 'sipgate' }).click();
  expect(await resultOf(tab)).toBe('ok');
  expect(await verdict(panel)).toMatch(/^It works\./);
  const { exchanges } = await recordingOf(ferry);
  expect(exchanges.filter(({ url }) => url.includes('/sso/start'))).toEqual([]);
});

test('nothing is lost when the worker dies in the middle of it', async () => {
  const tab = await begin(ferry, panel);
  // What the browser tells is written a quarter of a second later, long before it ends an idle worker.
  const open = async () => {
    const { exchanges } = await recordingOf(ferry);
    return exchanges.length === 0 || exchanges.some(({ ended }) => ended === null);
  };
  await expect.poll(open).toBe(false);
  const death = await reaper(ferry);
  expect(await death.kill()).toBe(true);
  await death.close();
  expect(await signIn(tab)).toBe('ok');
  expect(await verdict(panel)).toMatch(/^It works\./);
  const { exchanges } = await recordingOf(ferry);
  const pages = exchanges.filter(({ resource }) => resource === 'document');
  expect(pages.map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['GET', 302],
    ['GET', 200],
    ['POST', 200],
  ]);
  expect(pages.at(-1)?.requestBody).toMatchObject({ form: expect.any(Array) });
});

test('after the death of the worker every window shows the same recording', async () => {
  await signIn(await begin(ferry, panel));
  await verdict(panel);
  const death = await reaper(ferry);
  expect(await death.kill()).toBe(true);
  await death.close();
  for (let window = 0; window < 2; window++) {
    const page = await ferry.open(`chrome-extension://${ferry.extensionId}/trace.html`);
    const list = page.getByRole('tree', { name: 'Requests by sign-in' });
    await list.getByRole('treeitem', { name: /^Sign-in, .*sipgate\.com ⇄ dev-1\.okta/ }).waitFor();
  }
});

test('a value that changes afterwards withdraws it', async () => {
  await signIn(await begin(ferry, panel));
  await verdict(panel);
  const [{ appName, appId } = { appName: '', appId: '' }] = voyage.saved('okta') as {
    appName: string;
    appId: string;
  }[];
  const page = await ferry.open(okta.edit({ appName, appId }));
  await okta.next(page);
  await page.locator('[name="audienceRestriction"]').fill('https://login.sipgate.com/');
  await expect.poll(() => verdict(panel)).toContain('A value has changed since then.');
  await panel.getByText('Verified', { exact: true }).waitFor({ state: 'hidden' });
});

test('a mistake that nobody saw being made ends in what to mend, at its own field', async () => {
  settings().audienceRestriction = 'https://login.sipgate.com/auth/realms/third';
  expect(await signIn(await begin(ferry, panel))).toMatch(/^error: /);
  expect(await verdict(panel)).toMatch(/does not work yet/);
  const { tested } = await onlyConnection(ferry);
  expect(tested).toMatchObject({ outcome: 'failed' });
  expect(tested?.findings).toContain('audience-not-ours');
});

test('an error page of the identity provider ends it, and says why', async () => {
  const [app] = voyage.saved('okta') as { assigned: unknown[] }[];
  app?.assigned.splice(0);
  const tab = await begin(ferry, panel);
  await tab.getByRole('link', { name: 'Log in with SSO' }).click();
  await tab.getByText('403 App Not Assigned').waitFor();
  expect(await verdict(panel)).toContain('“403 App Not Assigned”: this user may not use the app.');
  const { tested } = await onlyConnection(ferry);
  expect(tested).toMatchObject({ outcome: 'failed', findings: ['error-page'] });
});

test('one that is broken off says where it was last seen', async () => {
  const tab = await begin(ferry, panel);
  await tab.close();
  const said = await verdict(panel);
  expect(said).toContain('No answer of Okta reached sipgate.');
  expect(said).toContain('Last seen: login.sipgate.com, status 200.');
});

test('it can be made again, and the last one counts', async () => {
  await (await begin(ferry, panel)).close();
  await verdict(panel);
  expect(await signIn(await begin(ferry, panel))).toBe('ok');
  expect(await verdict(panel)).toMatch(/^It works\./);
});
