import { describe, expect, test } from 'vitest';
import { refusePattern, refuseSelector } from '../../../lib/consoles/schema/pattern.ts';
import { parseConsole } from '../../../lib/consoles/schema.ts';

const page = {
  id: 'sso',
  title: { en: ['SSO'] },
  urls: ['^https://sp\\.example/'],
  marks: [{ text: { en: ['SSO'] } }, { selector: '#acs' }],
  fields: { acsUrl: { role: 'shows', labels: { en: ['ACS URL'] } } },
  path: { en: ['Settings'] },
};
const good = {
  id: 'my-sp',
  side: 'sp',
  name: 'My SP',
  matches: ['https://*.sp.example/*'],
  account: [],
  pages: [page],
  formats: {},
};

const withPage = (change: object) => ({ ...good, pages: [{ ...page, ...change }] });

test('takes a small definition and gives a copy', () => {
  const answer = parseConsole(good);
  expect(answer).toEqual({ console: good });
  expect('console' in answer && answer.console).not.toBe(good);
});

test.each<[string, unknown, string]>([
  ['nothing', null, 'definition: must be an object'],
  ['a list', [], 'definition: must be an object'],
  ['a text', 'okta', 'definition: must be an object'],
  ['no side', { ...good, side: undefined }, 'side: must be one of sp, idp'],
  ['an unknown key', { ...good, script: 'alert(1)' }, 'script: is not known'],
  ['a prototype', JSON.parse('{"__proto__": {}, "id": "a"}'), '__proto__: is not known'],
  ['a function', { ...good, name: () => 'x' }, 'name: must be a text'],
  ['all addresses', { ...good, matches: ['<all_urls>'] }, 'matches[0]: must look like'],
  ['any host', { ...good, matches: ['https://*/*'] }, 'matches[0]: must look like'],
  ['a whole top-level domain', { ...good, matches: ['https://*.com/*'] }, 'matches[0]: must look'],
  ['no HTTPS', { ...good, matches: ['http://sp.example/*'] }, 'matches[0]: must look like'],
  ['no pages', { ...good, pages: [] }, 'pages: needs at least 1'],
  ['a page twice', { ...good, pages: [page, page] }, 'pages: “sso” is there twice'],
  [
    'an unknown field',
    withPage({ fields: { acs: { role: 'shows' } } }),
    'pages[0].fields, key “acs”',
  ],
  [
    'an unknown role',
    withPage({ fields: { acsUrl: { role: 'reads' } } }),
    'pages[0].fields.acsUrl.role: must be one of shows, takes',
  ],
  ['an empty label', withPage({ title: { en: [''] } }), 'pages[0].title.en[0]: must not be empty'],
  ['a broken pattern', withPage({ urls: ['('] }), 'pages[0].urls[0]: is no regular expression'],
  ['a slow pattern', withPage({ urls: ['^(a+)+$'] }), 'pages[0].urls[0]: repeats a group'],
  ['a selector list', withPage({ marks: [{ selector: 'a, b' }] }), 'pages[0].marks[0]'],
  [
    'a lost page',
    { ...good, steps: [{ id: 'a', when: 'finish', text: {}, page: 'x' }] },
    'steps: “a”',
  ],
  ['a huge label', withPage({ title: { en: ['x'.repeat(401)] } }), 'longer than 400 characters'],
  ['a huge list', withPage({ urls: Array(21).fill('a') }), 'pages[0].urls: more than 20 items'],
])('refuses %s', (_, definition, words) => {
  const answer = parseConsole(definition);
  expect('error' in answer ? answer.error : 'taken').toContain(words);
});

test('refuses what is too large as a whole', () => {
  const label = { en: Array.from({ length: 20 }, (_, i) => `${i}${'x'.repeat(390)}`) };
  const many = Array.from({ length: 40 }, (_, i) => ({ ...page, id: `p${i}`, path: label }));
  const answer = parseConsole({ ...good, pages: many });
  expect(answer).toEqual({ error: 'definition: longer than 200000 characters' });
});

describe('patterns', () => {
  test.each([
    '^https://[^/]+/app/(?<app>[a-z]+)/x$',
    'a{2,5}(?:b|c)?',
    '\\(a+\\)+',
    '[(+]+',
    '(?:a+)?',
    '^https://[^/]+/[^/]+/[^/]+/x$',
    '^https://(?:[a-z]+\\.eu|[a-z]+)\\.example\\.com/',
    '^.*/app/.*$',
    '\\d+-\\d+',
    '/app/(?![^/]*_\\d+/)[^/]+/(?<id>0oa\\w{17})',
    'login',
  ])('takes %s', (p) => expect(refusePattern(p)).toBeNull());
  test.each([
    '(a+)+',
    '(a|aa)+',
    '(?:x(?:a*))*',
    '((a+))+',
    '(a+){2,}',
    '(a)\\1',
    '.*.*.*.*x',
    '.*.*.*x',
    '^.*.*.*x',
    '.*a.*b',
    '^\\w*-?[a-z]*\\d{0,}[^/]+!',
    '^\\S+(?:/a)?[^?]*.*x',
    '^a*(?:b|c?)a*[ab]*x',
    '(?=.*.*x)a',
    '^a+(?!.*.*x)',
    '[',
  ])('refuses %s', (p) => expect(refusePattern(p)).not.toBeNull());
});

describe('selectors', () => {
  test.each(['#a > b', '[title="a, b"]', ':is(a, b) c'])('takes %s', (s) =>
    expect(refuseSelector(s)).toBeNull(),
  );
  test.each(['a, b', '[a', 'a)', 'a{}', '<b>'])('refuses %s', (s) =>
    expect(refuseSelector(s)).not.toBeNull(),
  );
});
