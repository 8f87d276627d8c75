import { expect, test } from 'vitest';
import { difference } from '../../../lib/saml/difference.ts';
import { canShorten, places, stretches } from '../../../lib/saml/stretches.ts';

const shown = (expected: string, found: string, whole = true): [string, string] => {
  const one = (of: 'expected' | 'found') =>
    stretches(difference(expected, found), of, whole)
      .map(({ kind, text }) => ({ same: text, own: `[${text}]`, gap: '_' })[kind])
      .join('');
  return [one('found'), one('expected')];
};

test.each([
  ['https://a/b', 'https://a/b/', 'https://a/b[/]', 'https://a/b_', 1],
  ['https://a/b', 'http://a/b', 'http_://a/b', 'http[s]://a/b', 1],
  ['https://a/b', 'https://A/b', 'https://[A]/b', 'https://[a]/b', 1],
  ['https://a.test/b', 'http://a.test/b/', 'http_://a.test/b[/]', 'http[s]://a.test/b_', 2],
  ['abc', 'xyz', '[xyz]', '[abc]', 1],
  ['', 'x', '[x]', '_', 1],
])('%j found as %j: each value whole, and marked where it parts', (expected, found, a, b, n) => {
  expect(shown(expected, found)).toEqual([a, b]);
  expect(places(difference(expected, found))).toBe(n);
});

test('of a long address, what stands beside a difference is kept', () => {
  const long = `https://sp.test/${'a'.repeat(300)}/acs`;
  expect(canShorten(difference(long, `${long}/`))).toBe(true);
  expect(shown(long, `${long}/`, false)).toEqual([
    `…${'a'.repeat(32)}/acs[/]`,
    `…${'a'.repeat(32)}/acs_`,
  ]);
  expect(canShorten(difference('https://a/b', 'https://a/b/'))).toBe(false);
});
