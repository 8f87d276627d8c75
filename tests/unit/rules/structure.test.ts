import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesDe } from '../../../lib/locale/rules.de.ts';
import { describeChecks } from '../../../lib/rules/describe.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { FAMILIES } from '../../../lib/rules/parts/families.ts';
import { WORDS } from '../../../lib/rules/words.ts';

const NO_RULES = ['rule.ts', 'index.ts', 'check.ts', 'describe.ts', 'explain.ts', 'words.ts'];

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('every rule file is registered under its own name, and nothing else is', () => {
  const files = readdirSync('lib/rules', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_RULES.includes(entry.name))
    .map((entry) => entry.name.replace(/\.ts$/, ''));
  expect(RULES.map((rule) => rule.id).sort()).toEqual(files.sort());
});

test('every rule belongs to one family', () => {
  expect(FAMILIES.flatMap(({ rules }) => rules).sort()).toEqual(RULES.map((r) => r.id).sort());
});

test.each(['en', 'de'] as const)(
  'the page of all checks has no hole in its texts (%s)',
  (locale) => {
    for (const { checks, intro } of describeChecks(locale)) {
      expect(intro).toMatch(/\.$/);
      for (const { title, message, why, mend } of checks)
        expect([title, message, why, mend].join(' ')).not.toMatch(/\{\w+\}|undefined/);
    }
  },
);

test('the German texts are those of the rules', () => {
  expect(Object.keys(rulesDe).sort()).toEqual(RULES.map((rule) => rule.id).sort());
});

test('both languages have the same words', () => {
  const keys = (words: (typeof WORDS)['en']): string[] =>
    Object.entries(words).flatMap(([group, entries]) =>
      Object.keys(entries).map((key) => `${group}.${key}`),
    );
  expect(keys(WORDS.de)).toEqual(keys(WORDS.en));
});

describe.each(RULES)('$id', (rule) => {
  test('has whole texts in both languages, and examples of both kinds', () => {
    const { title, message, why, mend } = rule;
    for (const texts of [{ title, message, why, mend }, rulesDe[rule.id]]) {
      expect(texts?.title).toMatch(/^[^.{}]{8,60}$/);
      for (const text of [texts?.message, texts?.why, texts?.mend]) {
        expect(text).toMatch(/^.{15,}[^.]\.$/s);
      }
    }
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.bad.length).toBeGreaterThanOrEqual(2);
  });

  test('says the same things of the finding in both languages', () => {
    const found = placeholders(rule.message).filter((p) => !/onsole|sp|idp/.test(p));
    for (const name of found) expect(rulesDe[rule.id]?.message).toContain(name);
  });

  test('silences only rules that exist', () => {
    const ids = RULES.map((other) => other.id);
    for (const id of rule.silences ?? []) expect(ids).toContain(id);
  });
});
