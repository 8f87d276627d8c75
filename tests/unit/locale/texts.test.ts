import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LOCALES, translate } from '../../../lib/locale/index.ts';
import { fillIn, pickLocale, type Text } from '../../../lib/locale/text.ts';
import { TRACE_TEXTS } from '../../../lib/locale/trace.ts';

const forms = (text: Text): string[] =>
  typeof text === 'string' ? [text] : [text.one, text.other];
const holes = (text: Text): string[] =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe.each([
  ['texts', LOCALES],
  ['texts about traces', TRACE_TEXTS],
] as const)('%s', (_name, texts: Record<'en' | 'de', Record<string, Text>>) => {
  test('have the same parameters in German', () => {
    const other = Object.entries(texts.en)
      .map(([key, text]) => [key, holes(text), holes(texts.de[key] ?? '')])
      .filter(([, english, german]) => String(english) !== String(german));
    expect(other).toEqual([]);
  });

  test('none is empty', () => {
    const all = Object.values(texts).flatMap((one) => Object.values(one).flatMap(forms));
    expect(all.filter((form) => form.trim() === '')).toEqual([]);
  });

  test('every text is used', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const files = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root });
    const source = files
      .filter((file) => !file.startsWith('lib/locale/'))
      .map((file) => readFileSync(root + file, 'utf8'))
      .join('\n');
    // A key is used whole, or as the beginning of a template: `field.${field}`.
    const unused = Object.keys(texts.en).filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`\`${key.slice(0, key.indexOf('.') + 1)}\${`),
    );
    expect(unused).toEqual([]);
  });
});

test('plural forms follow the number', () => {
  expect(translate('en', 'next.fill', { n: 1 })).toBe('Fill 1 field on this page');
  expect(translate('de', 'next.fill', { n: 4 })).toBe('4 Felder auf dieser Seite ausfüllen');
});

test('an unknown parameter is seen', () => {
  expect(fillIn('Go to {name}', {})).toBe('Go to {name}');
});

test('the first language that there is decides, else English', () => {
  expect(pickLocale(['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(pickLocale(['ja'])).toBe('en');
});
