import { describe, expect, test } from 'vitest';
import { CONSOLES, consoleById } from '../../../lib/consoles/index.ts';
import { recogniseText } from '../../../lib/journey/recogniseText.ts';
import { FIELDS } from '../../../lib/model/field.ts';
import { check } from '../../../lib/rules/check.ts';
import { readCertificate } from '../../../lib/saml/certificate.ts';
import { identify } from '../../../lib/saml/identify.ts';

const SIZE = 400_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** Texts on which a careless pattern tries every place against every other, and never ends. */
const ENDLESS: readonly [string, string][] = [
  ['starts of tags, line by line', fill('<\n')],
  ['starts of tags behind a word', `a\n${fill('<\n')}`],
  ['parameters without end', `${fill('SAMLRequest=&')} x`],
  ['question marks', fill('?')],
  ['blanks', `x${fill(' ')}x`],
  ['line breaks', `x${fill('\n')}x`],
  ['BEGIN lines', fill('-----BEGIN ')],
  ['a BEGIN line without end', `-----BEGIN ${fill('CERTIFICATE')}`],
  ['a host without end', `https://${fill('a.')}`],
  ['a path without end', `https://a/${fill('/a')}`],
  ['colons', fill('ab:')],
  ['braces', fill('{{a')],
  ['base64 with blanks', `MII${fill('A ')}!`],
  ['attributes', `<a ${fill('b="c" ')}`],
  ['comments', `<a>${fill('<!--')}`],
  ['ampersands', `<a>${fill('&')}</a>`],
  ['document types', fill('<!DOCTYPE [ ]')],
];

describe.each(ENDLESS)('%s', (_, text) => {
  test('a reader comes to an end', () => {
    expect(identify(text).kind).toMatch(/^[a-z]/);
    expect(readCertificate(text).kind).not.toBe('certificate');
    expect(recogniseText(text, null, { sp: null, idp: null }, 'pasted')).toHaveProperty('refused');
  });

  test('the shapes of values come to an end', () => {
    for (const { formats } of CONSOLES)
      for (const { pattern } of Object.values(formats).flat())
        expect(new RegExp(pattern).test(text)).toBe(false);
  });

  test('the rules come to an end', () => {
    const all = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, text]));
    const found = check({
      setUp: {
        sp: { console: 'sipgate', gives: all, holds: all },
        idp: { console: 'okta', gives: all, holds: all },
      },
      consoles: { sp: consoleById('sipgate'), idp: consoleById('okta') },
      now: new Date('2026-11-21'),
      label: (side, field) => `${side} ${field}`,
    });
    expect(found.some((finding) => finding.severity === 'error')).toBe(true);
  });
});
