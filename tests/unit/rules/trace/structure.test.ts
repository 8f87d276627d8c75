import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CAUSE_WORDS } from '../../../../lib/locale/errorCauses.ts';
import { traceRulesDe } from '../../../../lib/locale/traceRules.de.ts';
import { TRACE_WORDS } from '../../../../lib/locale/traceWords.ts';
import { ERROR_CAUSES } from '../../../../lib/model/errorPage.ts';
import { RULES } from '../../../../lib/rules/index.ts';
import { TRACE_RULES } from '../../../../lib/rules/trace/index.ts';
import { CAUSES } from '../../../../lib/rules/trace/parts/causes.ts';

const NO_RULES = ['rule.ts', 'index.ts', 'check.ts'];
const ids = TRACE_RULES.map((rule) => rule.id).sort();

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('every rule file is registered under its own name, and no name is there twice', () => {
  const files = readdirSync('lib/rules/trace', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_RULES.includes(entry.name))
    .map((entry) => entry.name.replace(/\.ts$/, ''));
  expect(ids).toEqual(files.sort());
  for (const { id } of RULES) expect(ids).not.toContain(id);
});

test('the German texts are those of the rules', () => {
  expect(Object.keys(traceRulesDe).sort()).toEqual(ids);
});

test('both languages have the same words', () => {
  const keys = (words: (typeof TRACE_WORDS)['en']): string[] =>
    Object.entries(words).flatMap(([group, entries]) =>
      Object.keys(entries).map((key) => `${group}.${key}`),
    );
  expect(keys(TRACE_WORDS.de)).toEqual(keys(TRACE_WORDS.en));
});

test.each(ERROR_CAUSES)('%s: what to do names a field only where there is one', (cause) => {
  const [field] = CAUSES[cause].fields;
  for (const locale of ['en', 'de'] as const)
    if (CAUSE_WORDS[locale].remedy?.[cause]?.includes('{label}')) expect(field).toBeDefined();
});

describe.each(TRACE_RULES)('$id', (rule) => {
  test('has whole texts in both languages, and examples of both kinds', () => {
    const { title, message, why, mend } = rule;
    for (const texts of [{ title, message, why, mend }, traceRulesDe[rule.id]]) {
      expect(texts?.title).toMatch(/^[^.{}]{8,60}$/);
      for (const text of [texts?.message, texts?.why, texts?.mend])
        expect(text).toMatch(/^.{15,}[^.]\.$/s);
    }
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.good.length).toBeGreaterThanOrEqual(1);
    expect(rule.bad.length).toBeGreaterThanOrEqual(1);
  });

  test('says the same things of the finding in both languages', () => {
    const found = placeholders(rule.message).filter((p) => !/onsole|sp|idp/.test(p));
    for (const name of found) expect(traceRulesDe[rule.id]?.message).toContain(name);
  });

  test('silences only rules that exist', () => {
    for (const id of rule.silences ?? []) expect(ids).toContain(id);
  });
});
