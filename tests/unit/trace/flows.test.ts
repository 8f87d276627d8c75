import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../lib/model/exchange.ts';
import type { Flow } from '../../../lib/model/flow.ts';
import { flowsOf } from '../../../lib/trace/flows.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';
import { b64, exchange, post, recordingOf } from './exchange.ts';

const P = 'xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"';
const redirect = (xml: string, url: string, name = 'SAMLRequest'): string =>
  `${url}?${name}=${encodeURIComponent(deflateRawSync(xml).toString('base64'))}`;
const to = (url: string): Partial<Exchange> => ({
  status: 302,
  responseHeaders: [{ name: 'Location', value: url }],
});

const asks = (id: string, tab: number | null = 1, sp = 'sp.test'): Exchange =>
  exchange({
    tab,
    url: redirect(
      `<p:AuthnRequest ${P} ID="${id}" AssertionConsumerServiceURL="https://${sp}/acs"/>`,
      'https://idp.test/sso',
    ),
  });

const answers = (id: string | null, tab: number | null = 1, sp = 'sp.test'): Exchange =>
  exchange({
    ...post(
      new URLSearchParams({
        SAMLResponse: b64(
          `<p:Response ${P} ID="r${id}${sp}${tab}" ${id ? `InResponseTo="${id}"` : ''}/>`,
        ),
      }).toString(),
      undefined,
      `https://${sp}/acs`,
    ),
    tab,
  });

const logout = (type: string, ids: string, url: string): Exchange =>
  exchange({
    url: redirect(`<p:${type} ${P} ${ids}/>`, url, type.endsWith('t') ? undefined : 'SAMLResponse'),
  });

const page = (url: string, tab: number | null = 1, more: Partial<Exchange> = {}): Exchange =>
  exchange({ url, tab, ...more });

const flows = async (...all: Exchange[]): Promise<Flow[]> => {
  const recording = recordingOf(...all);
  return flowsOf(recording, await messagesOf(recording));
};

const ids = (...all: Exchange[]): string[] => all.map((one) => one.id);

test('a sign-in has what led to it, all in between, and where it ended', async () => {
  const other = page('https://news.test/');
  const request = asks('_1');
  const start = page('https://sp.test/login', 1, to(request.url));
  const login = page('https://idp.test/login');
  const style = page('https://idp.test/style.css', 1, { resource: 'other' });
  const elsewhere = page('https://news.test/more', 2);
  const response = { ...answers('_1'), ...to('/home') };
  const home = page('https://sp.test/home');
  const after = page('https://sp.test/settings');
  const all = [other, start, request, login, style, elsewhere, response, home, after];
  expect(await flows(...all)).toEqual([
    {
      id: `${request.id}:0`,
      kind: 'signIn',
      exchanges: ids(start, request, login, style, response, home),
      messages: [`${request.id}:0`, `${response.id}:0`],
      hosts: { sp: 'sp.test', idp: 'idp.test' },
    },
  ]);
});

test('without an answer it has the pages that the IdP showed, the error among them', async () => {
  const request = asks('_1');
  const login = page('https://idp.test/login');
  const error = page('https://idp.test/error', 1, { status: 400 });
  const elsewhere = page('https://news.test/');
  expect((await flows(request, login, error, elsewhere))[0]?.exchanges).toEqual(
    ids(request, login, error),
  );
});

test('a page that posts the request, and one that sends on the signed-in user, are part of it', async () => {
  const form = page('https://sp.test/login');
  const request = exchange({
    ...post(
      `SAMLRequest=${encodeURIComponent(b64(`<p:AuthnRequest ${P} ID="_1"/>`))}`,
      undefined,
      'https://idp.test/sso',
    ),
  });
  request.requestHeaders.push({ name: 'Referer', value: 'https://sp.test/' });
  const response = answers('_1');
  const home = page('https://sp.test/home');
  const later = page('https://sp.test/settings');
  expect((await flows(form, request, response, home, later))[0]?.exchanges).toEqual(
    ids(form, request, response, home),
  );
});

describe('parallel sign-ins stay apart', () => {
  test('in two tabs, though the responses name no request', async () => {
    const all = [asks('_1', 1), asks('_2', 2), answers(null, 2), answers(null, 1)];
    const [one, two] = await flows(...all);
    expect(one?.exchanges).toEqual(ids(...all.filter((x) => x.tab === 1)));
    expect(two?.exchanges).toEqual(ids(...all.filter((x) => x.tab === 2)));
  });

  test('in a file that names no tabs, by what they answer', async () => {
    const all = [
      asks('_1', null),
      asks('_2', null),
      answers('_1', null),
      answers('_2', null),
    ] as const;
    const list = await flows(...all);
    expect(list.map((flow) => flow.exchanges)).toEqual([ids(all[0], all[2]), ids(all[1], all[3])]);
  });

  test('there, what is between one alone is its own', async () => {
    const all = [asks('_1', null), page('https://login.test/', null), answers('_1', null)];
    expect((await flows(...all))[0]?.exchanges).toEqual(ids(...all));
    const others = [asks('_2', null), ...all, answers('_2', null)];
    expect((await flows(...others))[0]?.exchanges).toHaveLength(2);
  });

  test('with WS-Federation, whose context is the same every time', async () => {
    const sign = (tab: number): Exchange =>
      page('https://idp.test/?wa=wsignin1.0&wtrealm=urn:sp&wctx=same', tab);
    expect(await flows(sign(1), sign(2))).toHaveLength(2);
  });
});

test('a response that answers something else belongs to the request that waits', async () => {
  const list = await flows(asks('_1'), answers('_other'));
  expect(list.map((flow) => flow.messages.length)).toEqual([2]);
});

test('but not to one of another service provider', async () => {
  expect(await flows(asks('_1'), answers(null, 1, 'other.test'))).toHaveLength(2);
});

test('a second attempt is another sign-in', async () => {
  const list = await flows(asks('_1'), answers('_1'), asks('_2'), answers('_2'));
  expect(list.map((flow) => flow.messages.length)).toEqual([2, 2]);
});

test('a request that is carried on from page to page is one sign-in', async () => {
  const list = await flows(asks('_1'), asks('_1'), answers('_1'));
  expect(list.map((flow) => flow.messages.length)).toEqual([3]);
});

test('begun at the IdP, with the page before', async () => {
  const portal = page('https://idp.test/portal');
  const launch = page('https://idp.test/app/1');
  const response = answers(null);
  response.requestHeaders.push({ name: 'Origin', value: 'https://idp.test' });
  expect(await flows(portal, launch, response)).toMatchObject([
    { kind: 'signIn', messages: [`${response.id}:0`], hosts: { sp: 'sp.test', idp: 'idp.test' } },
  ]);
});

test('a logout with a third party in it is one', async () => {
  const list = await flows(
    asks('_1'),
    answers('_1'),
    logout('LogoutRequest', 'ID="_a"', 'https://idp.test/slo'),
    logout('LogoutRequest', 'ID="_b"', 'https://third.test/slo'),
    logout('LogoutResponse', 'ID="_c" InResponseTo="_b"', 'https://idp.test/slo'),
    logout('LogoutResponse', 'ID="_d" InResponseTo="_a"', 'https://sp.test/slo'),
    logout('LogoutRequest', 'ID="_e"', 'https://idp.test/slo'),
  );
  expect(list.map((flow) => [flow.kind, flow.messages.length, flow.hosts.idp])).toEqual([
    ['signIn', 2, 'idp.test'],
    ['logout', 4, 'idp.test'],
    ['logout', 1, 'idp.test'],
  ]);
});

test('OpenID Connect, from its request to the tokens', async () => {
  const list = await flows(
    page(
      'https://idp.test/auth?client_id=c&response_type=code&state=state&redirect_uri=https%3A%2F%2Fapp.test%2Fcb',
    ),
    page('https://app.test/cb?code=xyz&state=state'),
    exchange(post('grant_type=authorization_code&code=xyz', undefined, 'https://idp.test/token')),
  );
  expect(list).toMatchObject([
    { kind: 'signIn', messages: { length: 3 }, hosts: { sp: 'app.test', idp: 'idp.test' } },
  ]);
});

test('thousands of sign-ins are grouped in no time to speak of', async () => {
  const all = Array.from({ length: 1_000 }, (_, i) => [
    asks(`_${i}`, null),
    answers(`_${i}`, null),
  ]);
  expect(await flows(...all.flat())).toHaveLength(1_000);
});
