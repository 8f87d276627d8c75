import { describe, expect, test } from 'vitest';
import type { NearMiss } from '../../../lib/model/finding.ts';
import { difference } from '../../../lib/saml/difference.ts';

const URL = 'https://sp.test/saml/acs';

const shown = (expected: string, found: string): string =>
  difference(expected, found)
    .parts.map(
      ({ kind, text }) => ({ same: text, missing: `[-${text}]`, extra: `[+${text}]` })[kind],
    )
    .join('');

test.each<[string, string, NearMiss | null, string]>([
  [URL, `${URL}/`, 'trailingSlash', `${URL}[+/]`],
  [`${URL}/`, URL, 'trailingSlash', `${URL}[-/]`],
  [URL, 'http://sp.test/saml/acs', 'scheme', 'http[-s]://sp.test/saml/acs'],
  [URL, 'https://SP.test/saml/acs', 'hostCase', 'https://[-sp][+SP].test/saml/acs'],
  [URL, 'https://sp.test/SAML/acs', 'pathCase', 'https://sp.test/[-saml][+SAML]/acs'],
  [URL, 'https://sp.test:443/saml/acs', 'defaultPort', 'https://sp.test[+:443]/saml/acs'],
  [URL, 'https://sp.test/saml%2Facs', 'percentEncoding', 'https://sp.test/saml[-/][+%2F]acs'],
  [URL, ` ${URL}`, 'whiteSpace', `[+ ]${URL}`],
  [URL, 'https://sp.test/saml\n/acs', 'whiteSpace', 'https://sp.test/saml[+\n]/acs'],
  [URL, `${URL}\u200b`, 'invisible', `${URL}[+\u200b]`],
  [URL, 'https://sp.test:8443/saml/acs', 'port', 'https://sp.test[+:8443]/saml/acs'],
  [URL, 'https://sp.test/s\u0430ml/acs', 'lookAlike', 'https://sp.test/s[-a][+\u0430]ml/acs'],
  ['urn:my-app', 'urn:my\u2013app', 'lookAlike', 'urn:my[--][+\u2013]app'],
  ['urn:b\u00fccher', 'urn:bucher', null, 'urn:b[-\u00fc][+u]cher'],
  [URL, 'http://sp.test/saml/acs/', null, 'http[-s]://sp.test/saml/acs[+/]'],
  [URL, '', null, `[-${URL}]`],
  ['', URL, null, `[+${URL}]`],
  ['a😀b', 'a😁b', null, 'a[-😀][+😁]b'],
])('%j and %j', (expected, found, near, parts) => {
  expect(difference(expected, found).near).toBe(near);
  expect(shown(expected, found)).toBe(parts);
});

describe('whatever the texts', () => {
  const letters = 'ab/:';
  const text = (seed: number): string =>
    Array.from({ length: seed % 9 }, (_, i) => letters[(seed * (i + 3) + (seed >> i)) % 4]).join(
      '',
    );

  test('the parts make up both of them', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const [expected, found] = [text(seed), text(seed * 7 + 1)];
      const { parts } = difference(expected, found);
      const without = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('extra')).toBe(expected);
      expect(without('missing')).toBe(found);
    }
  });

  test('megabytes are compared as one piece', () => {
    const { parts } = difference(`a${'x'.repeat(1_000_000)}z`, `a${'y'.repeat(1_000_000)}z`);
    expect(parts.map((part) => part.kind)).toEqual(['same', 'missing', 'extra', 'same']);
  });
});
