import { describe, expect, test } from 'vitest';
import { readPattern } from '../../../lib/saml/pattern/match.ts';
import { generator, pick } from '../journey/random.ts';

const finds = (pattern: string, text: string): boolean | string | null => {
  const read = readPattern(pattern);
  return typeof read === 'string' ? read : read.finds(text);
};

const URL_OF_GUIDES =
  '[-a-zA-Z0-9@:%._\\+~#=]{2,256}\\.[a-z]{2,6}\\b([-a-zA-Z0-9@:%_\\+.~#?&//=]*)';

test.each([
  ['https://sp/acs', 'https://sp/acs'],
  ['sp\\.example', 'https://sp.example/acs'],
  ['^https:\\/\\/sp\\.example\\/acs.*$', 'https://sp.example/acs?x=1'],
  ['.*', ''],
  ['', 'anything'],
  ['a{2}b{1,}c{0,2}$', 'aabbcc'],
  ['^(?:a|b(?<name>c+))*d?$', 'abcca'],
  ['[^a-c\\d]', 'b1x'],
  ['{subdomain}', 'x{subdomain}'],
  ['\\bacs\\b', 'sp/acs?x'],
  [URL_OF_GUIDES, 'https://sp.example.com/acs'],
])('%s is found in %s', (pattern, text) => expect(finds(pattern, text)).toBe(true));

test.each([
  ['https://sp/callback?connection=foo', 'https://sp/callback?connection=foo'],
  ['^sp', 'https://sp'],
  ['a{3}', 'aab'],
  [URL_OF_GUIDES, 'https://localhost/acs'],
  [URL_OF_GUIDES.replace('{2,6}', ' {2,6}'), 'https://sp.example.com/acs'],
])('%s is not found in %s', (pattern, text) => expect(finds(pattern, text)).toBe(false));

test.each(['(', 'a)', '[a', '*a', 'a|+', 'a\\', '[b-a]', 'a{3,2}'])('%s is broken', (pattern) =>
  expect(readPattern(pattern)).toBe('broken'),
);

test.each([
  '(a)\\1',
  '(?=a)',
  '(?<!a)b',
  '(?i)a',
  '\\Aa\\z',
  '\\p{L}',
  '[[:alpha:]]',
  '[a&&b]',
  'a++',
  'a'.repeat(5_000),
  '((a{50}){50}){50}',
  '('.repeat(40) + ')'.repeat(40),
])('%s is not followed', (pattern) => expect(readPattern(pattern)).toBe('unknown'));

describe('what hangs a machine that tries one way after the other', () => {
  const text = `${'a'.repeat(2_000)}!`;
  test.each(['^(a+)+$', '^(a|aa)+$', '^(a*)*b$', '(.*a){20}b', '(a?){400}a{400}b'])(
    '%s is answered',
    (pattern) => expect(finds(pattern, text)).toBe(false),
  );
});

test('a text beyond any address is not tried', () => {
  expect(finds('a', 'a'.repeat(3_000))).toBeNull();
});

const ATOMS = ['a', 'b', '.', '[ab]', '[^a]', '\\.', '\\w', '(?:ab|c)', '(b|)', '^', '$', '\\b'];
const COUNTS = ['', '', '*', '+', '?', '{2}', '{1,2}', '*?'];

test('agrees with the engine of the language on what both read', () => {
  const random = generator(7);
  const upTo = (most: number): number => Math.floor(random() * most);
  let compared = 0;
  for (let i = 0; i < 3_000; i += 1) {
    let pattern = '';
    for (let n = 1 + upTo(5); n > 0; n -= 1) {
      const atom = pick(random, ATOMS);
      pattern += /^(?:\^|\$|\\b)$/.test(atom) ? atom : atom + pick(random, COUNTS);
      if (upTo(6) === 0) pattern += '|';
    }
    const text = Array.from({ length: upTo(7) }, () =>
      pick(random, ['a', 'b', 'c', '.', '/']),
    ).join('');
    expect(finds(pattern, text), `${pattern} in “${text}”`).toBe(new RegExp(pattern).test(text));
    compared += 1;
  }
  expect(compared).toBe(3_000);
});
