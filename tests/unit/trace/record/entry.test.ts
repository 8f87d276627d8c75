import { expect, test } from 'vitest';
import { exchangeOfEntry, wantsContent } from '../../../../lib/trace/record/entry.ts';

const entry = (some: { url?: string; mimeType?: string; size?: number } = {}) => ({
  startedDateTime: '2026-11-21T10:00:00.123Z',
  time: 42,
  _resourceType: 'document',
  request: { method: 'GET', url: some.url ?? 'https://idp.example/sso', headers: [] },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [{ name: 'content-type', value: 'text/html' }],
    content: { mimeType: some.mimeType ?? 'text/html', size: some.size ?? 100 },
  },
});

test('an entry becomes an exchange of its tab, with the body of the answer', () => {
  const content = { text: '<p>Sign in</p>', encoding: '' };
  expect(exchangeOfEntry(entry(), 7, content)).toMatchObject({
    tab: 7,
    at: Date.parse('2026-11-21T10:00:00.123Z'),
    method: 'GET',
    status: 200,
    resource: 'document',
    responseBody: { text: '<p>Sign in</p>' },
  });
  expect(exchangeOfEntry(entry(), 7, null)?.responseBody).toBeNull();
});

test('told twice, it is the same; another request is another', () => {
  const id = (of: ReturnType<typeof entry>) => exchangeOfEntry(of, 7, null)?.id;
  expect(id(entry())).toBe(id(entry()));
  expect(id(entry({ url: 'https://idp.example/sso?a' }))).not.toBe(id(entry()));
});

test.each(['data:text/html,x', 'chrome-extension://a/b', 'blob:https://x/y'])(
  '%s went over no network',
  (url) => {
    expect(exchangeOfEntry(entry({ url }), 7, null)).toBeNull();
  },
);

test.each<[string, Parameters<typeof entry>[0], boolean]>([
  ['a page', {}, true],
  ['a call', { mimeType: 'application/json' }, true],
  ['a picture', { mimeType: 'image/png' }, false],
  ['a script', { mimeType: 'text/javascript' }, false],
  ['an empty answer', { size: 0 }, false],
  ['a huge page', { size: 5_000_000 }, false],
])('the body is fetched or not: %s', (_, some, expected) => {
  expect(wantsContent(entry(some))).toBe(expected);
});

test('whatever a page of another product tells is taken without harm', () => {
  for (const odd of [{}, { request: {} }, { request: { url: 7 } }, { response: { content: 'x' } }])
    expect(exchangeOfEntry(odd as never, 7, null)).toBeNull();
});
