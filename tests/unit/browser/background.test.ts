import { beforeEach, expect, test } from 'vitest';
import { connect, create } from '../../../lib/browser/background/connect.ts';
import { apply, remove, set } from '../../../lib/browser/background/edits.ts';
import { fill } from '../../../lib/browser/background/fill.ts';
import { fix, guard } from '../../../lib/browser/background/guard.ts';
import { paste } from '../../../lib/browser/background/paste.ts';
import { sighted } from '../../../lib/browser/background/sighted.ts';
import { take } from '../../../lib/browser/background/take.ts';
import { unfill } from '../../../lib/browser/background/unfill.ts';
import { view } from '../../../lib/browser/background/view.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { CERTIFICATE } from '../journey/certificate.ts';
import { sight } from '../journey/drive.ts';
import { browserOf, memory, worker } from './harness.ts';

const SP = {
  acsUrl: 'https://login.sipgate.com/auth/realms/r/broker/b/endpoint',
  spEntityId: 'https://login.sipgate.com/auth/realms/r',
};
const IDP = {
  ssoUrl: 'https://dev-1.okta.com/app/a/exk1234567890abcdef/sso/saml',
  idpEntityId: 'http://www.okta.com/exk1234567890abcdef',
};
const CERT_HREF = 'https://okta.example/admin/org/security/1/cert';
const sipgate = sight('sipgate', 'sso', SP);
const wizard = sight('okta', 'wizard-saml', { recipientIsAcs: 'true' }, 'dev-1');
const signOn = sight('okta', 'sign-on', IDP, 'dev-1', { certificate: CERT_HREF });

let local = memory();
let session = memory();
let pages = browserOf();
/** A new worker every time: nothing may live in its memory. */
const ferry = () => worker(local.open(), session.open(), pages);

beforeEach(() => {
  local = memory();
  session = memory();
  pages = browserOf();
  pages.files.set(CERT_HREF, CERTIFICATE);
});

const show = (tab: number, sighting: Sighting, frame = 0) => {
  pages.open(tab, sighting, frame);
  return sighted(ferry())({ sighting }, { tab, frame, url: sighting.url });
};

const only = async () => {
  const [connection, another] = await ferry().connections.list();
  if (!connection || another) throw new Error('Not one connection');
  return connection;
};

const replace = (tab: number, field: string, value: string) => {
  const page = pages.page(tab);
  if (!page) throw new Error('No page');
  const fields = page.fields.map((f) => (f.field === field ? { ...f, value } : f));
  return show(tab, { ...page, fields });
};

const join = async () => {
  await show(1, sipgate);
  await show(2, wizard);
  return (await connect(ferry())({ tabs: [1, 2] })).connection;
};

test('nothing is taken from a page before the user asks', async () => {
  expect(await show(1, sipgate)).toEqual({ marks: [], guard: false, lessons: {} });
  expect(local.items()).toEqual({});
});

test('connect joins both tabs, takes what they show and names the connection', async () => {
  const id = await join();
  const connection = await only();
  expect(connection).toMatchObject({ id, name: 'sipgate ⇄ Okta', idp: { account: 'dev-1' } });
  expect(connection.sp.gives.acsUrl?.value).toBe(SP.acsUrl);
});

test('connect a second time gives the same connection', async () => {
  const id = await join();
  expect(await connect(ferry())({ tabs: [1, 2] })).toEqual({ connection: id });
  expect((await only()).history.filter((e) => e.type === 'joined')).toHaveLength(2);
});

test('fill sets the page, remembers what it holds, and can be taken back', async () => {
  const id = await join();
  const results = await fill(ferry())({ tab: 2, connection: id });
  expect(results.find((r) => r.field === 'acsUrl')).toEqual({
    field: 'acsUrl',
    value: SP.acsUrl,
    stuck: true,
    before: '',
  });
  expect((await only()).idp.holds.acsUrl).toMatchObject({
    value: SP.acsUrl,
    from: { how: 'filled' },
  });
  expect(await fill(ferry())({ tab: 2, connection: id })).toEqual([]);
  expect((await view(ferry())({ tab: 2, connection: id })).undoable).toBe(true);
  await unfill(ferry())({ tab: 2, connection: id });
  expect((await only()).idp.holds.acsUrl?.value).toBe('');
  expect((await view(ferry())({ tab: 2, connection: id })).undoable).toBe(false);
});

test('one field alone can be filled', async () => {
  const id = await join();
  const results = await fill(ferry())({ tab: 2, connection: id, only: ['spEntityId'] });
  expect(results.map((r) => r.field)).toEqual(['spEntityId']);
});

test('take fetches what stands behind a link', async () => {
  const id = await join();
  await show(2, signOn);
  const taken = await take(ferry())({ tab: 2, connection: id });
  expect(taken).toEqual({ taken: ['certificate'], failed: [] });
  expect((await only()).idp.gives.certificate).toMatchObject({ from: { how: 'download' } });
  expect((await only()).idp.gives.ssoUrl).toMatchObject({ from: { how: 'page' } });
});

test('a sign-in page in place of a certificate is no certificate', async () => {
  const id = await join();
  pages.files.set(CERT_HREF, '<!doctype html><title>Sign in</title>');
  await show(2, signOn);
  expect((await take(ferry())({ tab: 2, connection: id })).failed).toEqual(['certificate']);
  expect((await only()).idp.gives.certificate).toBeUndefined();
});

test('a changed value is a question, asked once', async () => {
  await join();
  const id = (await only()).id;
  await replace(1, 'acsUrl', 'https://other.example/acs');
  expect((await only()).conflicts).toHaveLength(1);
  expect((await view(ferry())({ tab: 1, connection: id })).next).toEqual({ do: 'answer' });
  const event = { type: 'resolved', side: 'sp', field: 'acsUrl', keep: 'present', at: 9 } as const;
  expect(await apply(ferry())({ connection: id, event })).toEqual({ refused: null });
  await replace(1, 'acsUrl', 'https://other.example/acs');
  expect((await only()).conflicts).toEqual([]);
  expect((await only()).sp.gives.acsUrl?.value).toBe(SP.acsUrl);
});

test('another account of the same console never mixes', async () => {
  const id = await join();
  const before = await only();
  await show(3, sight('okta', 'sign-on', { ...IDP, ssoUrl: 'https://x.okta.com/' }, 'dev-2'));
  expect(await only()).toEqual(before);
  await expect(take(ferry())({ tab: 3, connection: id })).rejects.toThrow(/another console/);
  expect(await only()).toEqual(before);
});

test('a second tab of the same account is not taken from unasked', async () => {
  await join();
  const before = await only();
  await show(3, sight('okta', 'sign-on', IDP, 'dev-1'));
  expect(await only()).toEqual(before);
});

test('after a restart of the browser the tab is known again', async () => {
  await join();
  session = memory();
  await show(7, sight('okta', 'sign-on', IDP, 'dev-1'));
  expect((await only()).idp.gives.ssoUrl?.value).toBe(IDP.ssoUrl);
});

test('marks say what agrees and what differs', async () => {
  const id = await join();
  await fill(ferry())({ tab: 2, connection: id });
  const { marks, guard } = await replace(2, 'spEntityId', `${SP.spEntityId}/`);
  expect(guard).toBe(true);
  expect(marks.find((m) => m.selector === '#acsUrl')?.state).toBe('filled');
  expect(marks.find((m) => m.selector === '#spEntityId')?.state).toBe('differs');
});

const press = (tab: number) => {
  const sighting = pages.page(tab);
  if (!sighting) throw new Error('No page');
  return [{ sighting }, { tab, frame: 0, url: sighting.url }] as const;
};

test('the guard stops a wrong value, and lets a right one through', async () => {
  const id = await join();
  await fill(ferry())({ tab: 2, connection: id });
  expect(await guard(ferry())(...press(2))).toEqual([]);
  await replace(2, 'spEntityId', `${SP.spEntityId}/`);
  const [finding] = await guard(ferry())(...press(2));
  expect(finding).toMatchObject({ selector: '#spEntityId', finding: { severity: 'error' } });
  const fixed = await fix(ferry())(...press(2));
  expect(fixed.map((r) => [r.field, r.value])).toEqual([['spEntityId', SP.spEntityId]]);
  expect(await guard(ferry())(...press(2))).toEqual([]);
});

test('the guard finds a private key, which is stored nowhere', async () => {
  const id = await join();
  await show(2, sight('okta', 'sign-on', { ...IDP, certificate: CERTIFICATE }, 'dev-1'));
  await fill(ferry())({ tab: 1, connection: id });
  await replace(1, 'certificate', '-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----');
  const findings = await guard(ferry())(...press(1));
  expect(findings.map((f) => f.finding.rule)).toContain('not-a-certificate');
  expect(JSON.stringify(local.items())).not.toContain('PRIVATE KEY');
});

test('the guard is silent on a tab that nobody joined', async () => {
  await show(1, sight('sipgate', 'sso', { ...SP, ssoUrl: 'nonsense' }));
  expect(await guard(ferry())(...press(1))).toEqual([]);
});

test('the guard is silent at a console where it is turned off', async () => {
  const id = await join();
  await fill(ferry())({ tab: 2, connection: id });
  await set(ferry())({ guardOff: ['okta'] });
  expect((await replace(2, 'spEntityId', 'https://wrong.example/')).guard).toBe(false);
  expect(await guard(ferry())(...press(2))).toEqual([]);
});

test('Save ticks its step when nothing stands against it', async () => {
  const id = await join();
  await fill(ferry())({ tab: 2, connection: id });
  await guard(ferry())(...press(2));
  await expect.poll(async () => (await only()).done).toContain('idp.wizard-saml.save');
});

test('whatever is pasted is taken or refused with a reason', async () => {
  const { connection } = await create(ferry())({ name: 'New connection' });
  const add = (text: string) => paste(ferry())({ connection, side: null, text, name: null });
  expect((await add(CERTIFICATE)).taken).toEqual(['certificate']);
  expect((await add(IDP.ssoUrl)).taken).toEqual(['ssoUrl']);
  expect((await add(IDP.idpEntityId)).taken).toEqual(['idpEntityId']);
  for (const bad of ['', '<html>', '{}', '-----BEGIN PRIVATE KEY-----\nAA', 'x'.repeat(9_000_000)])
    expect((await add(bad)).refused, bad.slice(0, 40)).toMatch(/\.$/);
});

test('a set-up file brings consoles and both sides', async () => {
  const { connection } = await create(ferry())({ name: 'A' });
  const text = JSON.stringify({
    samlFerry: 1,
    name: 'B',
    sp: { console: 'sipgate', gives: SP, holds: { ssoUrl: IDP.ssoUrl } },
    idp: { console: 'okta', gives: IDP, holds: {} },
  });
  const { taken } = await paste(ferry())({ connection, side: null, text, name: 'a.json' });
  expect(taken.toSorted()).toEqual(['acsUrl', 'idpEntityId', 'spEntityId', 'ssoUrl']);
  expect((await only()).sp.console).toBe('sipgate');
});

test('a damaged connection is set aside, and the others stay', async () => {
  await join();
  const [key] = Object.keys(local.items()).filter((k) => k.startsWith('connection:'));
  await local.open().set({ [key ?? '']: { history: [{ type: 'nonsense' }] } });
  await create(ferry())({ name: 'A' });
  expect((await ferry().connections.list()).map((c) => c.name)).toEqual(['A']);
  expect(Object.keys(local.items())).toContain(key?.replace('connection:', 'aside:'));
});

test('removing removes', async () => {
  const connection = await join();
  await remove(ferry())({ connection });
  expect(await ferry().connections.list()).toEqual([]);
  expect((await view(ferry())({ tab: 1, connection })).next.do).toBe('connect');
});

test('a view writes nothing', async () => {
  await join();
  const before = [local.writes(), session.writes()];
  await view(ferry())({ tab: 1, connection: null });
  expect([local.writes(), session.writes()]).toEqual(before);
});
