import { expect, test } from 'vitest';
import { comparison } from '../../../lib/journey/comparison.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { difference } from '../../../lib/saml/difference.ts';

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'acs-url-differs',
  severity: 'error',
  side: 'idp',
  fields: ['acsUrl'],
  params: { console: 'Okta' },
  ...more,
});

/** `[own]`, `{named}`, `_` for a gap. */
const shown = (of: Finding, locale: 'en' | 'de' = 'en'): [string, string][] =>
  comparison(of, locale).map(({ title, pieces }) => [
    title,
    pieces
      .map(({ text, own, named }) => {
        const inner = named ? `{${text}}` : text;
        return own ? `[${inner || '_'}]` : inner;
      })
      .join(''),
  ]);

test('what is held and what is right, in the reader’s language', () => {
  const parted = difference('https://a/acs', 'https://\u0430/acs\u200b');
  expect(shown(finding({ difference: parted }))).toEqual([
    ['At Okta', 'https://[{\u0430 U+0430}]/acs[{zero-width space}]'],
    ['As it should be', 'https://[a]/acs[_]'],
  ]);
  expect(shown(finding({ difference: parted, params: {} }), 'de')).toEqual([
    ['So steht es da', 'https://[{\u0430 U+0430}]/acs[{Leerzeichen ohne Breite}]'],
    ['So wäre es richtig', 'https://[a]/acs[_]'],
  ]);
});

test('values with nothing in common are not marked all over', () => {
  expect(shown(finding({ difference: difference('abc', 'xyz') }))).toEqual([
    ['At Okta', 'xyz'],
    ['As it should be', 'abc'],
  ]);
});

test('certificates in one line each; nothing to compare is nothing', () => {
  const facts = {
    subject: 'CN=acme',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    sha1: '',
    sha256: `12345678${'0'.repeat(48)}abcdef01`,
  };
  const certificates = { found: facts, expected: { ...facts, subject: 'CN=new' } };
  expect(shown(finding({ certificates }))).toEqual([
    ['At Okta', 'CN=acme · 2027-01-01 · SHA-256 12345678…abcdef01'],
    ['As it should be', 'CN=new · 2027-01-01 · SHA-256 12345678…abcdef01'],
  ]);
  expect(shown(finding({}))).toEqual([]);
});
