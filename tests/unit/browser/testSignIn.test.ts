import { beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../../lib/browser/background/connect.ts';
import { remove } from '../../../lib/browser/background/edits.ts';
import type { Ferry } from '../../../lib/browser/background/ferry.ts';
import {
  clearRecording,
  end,
  record,
  stopRecording,
} from '../../../lib/browser/background/record/record.ts';
import {
  allowedNow,
  cancelTest,
  testSignIn,
} from '../../../lib/browser/background/record/testSignIn.ts';
import {
  closed,
  endAtError,
  tick,
  watchSignIn,
} from '../../../lib/browser/background/record/watch.ts';
import { sighted } from '../../../lib/browser/background/sighted.ts';
import { view } from '../../../lib/browser/background/view.ts';
import { openAssembler } from '../../../lib/trace/record/assemble.ts';
import { sight } from '../journey/drive.ts';
import { answer, request } from '../trace/record/events.ts';
import { browserOf, memory, worker } from './harness.ts';

const TAB = 9;
const sipgate = sight('sipgate', 'sso', {
  acsUrl: 'https://login.sipgate.com/auth/realms/r/broker/b/endpoint',
  spEntityId: 'https://login.sipgate.com/auth/realms/r',
});

let local = memory();
let session = memory();
let pages = browserOf();
const ferry = (some: Partial<Ferry> = {}): Ferry => ({
  ...worker(local.open(), session.open(), pages),
  ...some,
});

beforeEach(() => {
  local = memory();
  session = memory();
  pages = browserOf();
});

const connected = async (tabs = [1]): Promise<string> => {
  pages.open(1, sipgate);
  await sighted(ferry())({ sighting: sipgate }, { tab: 1, frame: 0, url: sipgate.url });
  return (await connect(ferry())({ tabs })).connection;
};

/** Where the SP's sign-in has begun, and the answer of the IdP arrives or not. */
const hear = (at: Ferry, arrives: boolean, tabId = TAB): void => {
  const url = 'https://login.sipgate.com/';
  at.recorder.hear({ began: { ...request({ url, tabId }) } });
  at.recorder.hear({ ended: answer({ url, tabId }) });
  if (!arrives) return;
  const formData = { SAMLResponse: ['QQ=='] };
  const post = { url: `${url}acs`, tabId, method: 'POST', requestId: '8' };
  at.recorder.hear({ began: { ...request(post), requestBody: { formData } } });
  at.recorder.hear({ ended: answer({ ...post, timeStamp: 1_100 }) });
};

const begun = async (some: Partial<Ferry> = {}) => {
  const connection = await connected();
  const at = ferry(some);
  expect(await testSignIn(at)({ connection, where: 'tab' })).toEqual({ known: true });
  return { connection, at };
};

test('it opens the sign-in in a tab of its own, and records there before it goes anywhere', async () => {
  const gone: [number, string, boolean][] = [];
  const { connection, at } = await begun({
    goTo: async (tab, url) => {
      gone.push([tab, url, (await ferry().recorder.state()).on]);
    },
  });
  expect(gone).toEqual([[TAB, 'https://login.sipgate.com/', true]]);
  expect(await at.recorder.state()).toMatchObject({ tabs: [TAB], connection });
  expect((await view(at)({ tab: 1, connection })).next).toEqual({ do: 'testing', tab: TAB });
});

test('it opens the apps of the identity provider, where the user asks for them', async () => {
  const okta = sight('okta', 'sign-on', { ssoUrl: 'https://dev-1.okta.com/app/a/exk1/sso/saml' });
  pages.open(2, okta);
  await sighted(ferry())({ sighting: okta }, { tab: 2, frame: 0, url: okta.url });
  const connection = await connected([1, 2]);
  const gone: string[] = [];
  const goTo = async (_: number, url: string) => void gone.push(url);
  await testSignIn(ferry({ goTo }))({ connection, where: 'launcher' });
  expect(gone).toEqual(['https://dev-1.okta.com/app/UserHome']);
});

test('nothing is opened where nothing is known, or the window is closed to us', async () => {
  const connection = await connected();
  const openTab = async () => null;
  await testSignIn(ferry({ openTab }))({ connection, where: 'privateWindow' });
  expect((await ferry().recorder.state()).on).toBe(false);
  expect(await testSignIn(ferry())({ connection: 'none', where: 'tab' })).toEqual({ known: false });
  expect((await ferry().recorder.state()).on).toBe(false);
});

test('what it has shown is noted with the connection', async () => {
  const { connection, at } = await begun();
  hear(at, true);
  await end(at, 'signedIn');
  const { test: shown, next } = await view(ferry())({ tab: 1, connection });
  expect(shown).toMatchObject({ arrived: true, stands: true, last: { host: 'login.sipgate.com' } });
  expect(next.do).not.toBe('testing');
  expect((await ferry().connections.get(connection))?.tested?.values.length).toBeGreaterThan(0);
});

test('one that never arrives says where it was last seen', async () => {
  const { connection, at } = await begun();
  hear(at, false);
  closed(at, TAB);
  await vi.waitFor(async () => expect((await at.recorder.state()).stopped).toBe('closed'));
  const { test: shown } = await view(ferry())({ tab: 1, connection });
  expect(shown).toMatchObject({
    outcome: 'open',
    arrived: false,
    last: { host: 'login.sipgate.com', status: 200 },
  });
});

test('a worker that dies over the arrival concludes when it wakes', async () => {
  const { connection, at } = await begun();
  hear(at, true);
  await at.recorder.flush();
  session.revive();
  local.revive();
  await tick(ferry());
  expect((await ferry().recorder.state()).stopped).toBe('signedIn');
  expect((await ferry().connections.get(connection))?.tested).not.toBeNull();
});

test('one that nobody goes on with ends after a while', async () => {
  const { at } = await begun();
  hear(at, false);
  const { began, until } = await at.recorder.state();
  await tick({ ...at, now: () => began + 60_000 });
  expect((await at.recorder.state()).on).toBe(true);
  await tick({ ...at, now: () => until });
  expect(await at.recorder.state()).toMatchObject({ on: false, stopped: 'time' });
});

test('the arrival ends it once the service has answered, and pages that follow are waited for', () => {
  vi.useFakeTimers();
  const calls = { arrived: vi.fn(), resting: vi.fn() };
  const saw = watchSignIn(calls);
  const state = { connection: 'c', began: 7 } as Parameters<typeof saw>[1];
  const page = openAssembler().ended(answer());
  saw(page, state);
  vi.advanceTimersByTime(2_100);
  expect(calls.resting).toHaveBeenCalledTimes(1);
  saw(openAssembler().ended(answer({ url: 'https://sp.example/acs?SAMLResponse=a' })), state);
  vi.advanceTimersByTime(1_900);
  saw(page, state);
  vi.advanceTimersByTime(1_900);
  expect(calls.arrived).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(calls.arrived).toHaveBeenCalledExactlyOnceWith(7);
  expect(calls.resting).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('the arrival in a recording that is over says nothing of the next one', () => {
  vi.useFakeTimers();
  const calls = { arrived: vi.fn(), resting: vi.fn() };
  const saw = watchSignIn(calls);
  const state = (began: number) => ({ connection: 'c', began }) as Parameters<typeof saw>[1];
  saw(openAssembler().ended(answer({ url: 'https://sp.example/acs?SAMLResponse=a' })), state(1));
  vi.advanceTimersByTime(500);
  saw(openAssembler().ended(answer()), state(2));
  vi.advanceTimersByTime(2_100);
  expect(calls.arrived).not.toHaveBeenCalled();
  expect(calls.resting).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('what is over before its arrival is noticed does not end the next one', async () => {
  const { connection, at } = await begun();
  hear(at, true);
  const { began } = await at.recorder.state();
  await end(at, 'closed', began);
  await testSignIn(at)({ connection, where: 'tab' });
  await end(at, 'signedIn', began);
  expect(await at.recorder.state()).toMatchObject({ on: true, connection, stopped: null });
});

test('an error page ends it, and says why; any other page does not', async () => {
  const url = 'https://login.sipgate.com/';
  const shown = { url, title: 'Sign in', text: 'Password' };
  const { connection, at } = await begun();
  hear(at, false);
  await endAtError({ ...at, pageText: async () => shown });
  expect((await at.recorder.state()).on).toBe(true);
  const text = 'Invalid parameter: redirect_uri. We are sorry... Invalid requester';
  await endAtError({ ...at, pageText: async () => ({ ...shown, text }) });
  expect(await at.recorder.state()).toMatchObject({ on: false, stopped: 'errorPage' });
  const { test: found } = await view(ferry())({ tab: 1, connection });
  expect(found?.findings.map(({ rule }) => rule)).toContain('error-page');
});

test('a trace records on its hosts until it is stopped, and changes no connection', async () => {
  const connection = await connected();
  const at = ferry();
  await record(at)({ scope: { hosts: ['login.sipgate.com'] } });
  hear(at, true, 4);
  await stopRecording(at)();
  expect((await at.recording()).exchanges).toHaveLength(2);
  expect((await at.connections.get(connection))?.tested).toBeNull();
  await clearRecording(at)();
  expect((await at.recording()).exchanges).toEqual([]);
});

test('one that waits for its hosts begins when they are allowed, by whichever worker then lives', async () => {
  const connection = await connected();
  const maySee = async () => false;
  await testSignIn(ferry({ maySee }))({ connection, where: 'tab' });
  await allowedNow(ferry({ maySee }));
  expect((await ferry().recorder.state()).on).toBe(false);
  session.revive();
  await allowedNow(ferry());
  expect(await ferry().recorder.state()).toMatchObject({ on: true, connection });
  await end(ferry(), 'byHand');
  await allowedNow(ferry());
  expect((await ferry().recorder.state()).on).toBe(false);
});

test.each<[string, number, boolean]>([
  ['it was refused', 1_000, true],
  ['the answer comes much later', 10 * 60_000, false],
])('it does not begin where %s', async (_, after, refused) => {
  const connection = await connected();
  const at = ferry({ maySee: async () => false });
  await testSignIn(at)({ connection, where: 'tab' });
  if (refused) await cancelTest(at)();
  const now = at.now() + after;
  await allowedNow(ferry({ now: () => now }));
  expect((await ferry().recorder.state()).on).toBe(false);
});

test('what a test has shown goes with its connection', async () => {
  const { connection, at } = await begun();
  await end(at, 'signedIn');
  expect(await at.reports.of(connection)).not.toBeNull();
  await remove(at)({ connection });
  expect(await at.reports.of(connection)).toBeNull();
});
