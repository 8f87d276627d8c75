import { describe, expect, test } from 'vitest';
import { explain } from '../../../../lib/rules/explain.ts';
import { checkTrace } from '../../../../lib/rules/trace/check.ts';
import { TRACE_RULES } from '../../../../lib/rules/trace/index.ts';
import { traceSightOf } from './sight.ts';

test('a sign-in that is all right has no finding', () => {
  expect(checkTrace(traceSightOf({}))).toEqual([]);
});

describe.each(TRACE_RULES)('$id', (rule) => {
  test.each(rule.bad)('finds: $what', (example) => {
    const found = checkTrace(traceSightOf(example)).filter((one) => one.rule === rule.id);
    expect(found).not.toEqual([]);
    for (const finding of found) {
      for (const locale of ['en', 'de'] as const) {
        for (const text of Object.values(explain(finding, locale))) {
          expect(text).not.toMatch(/[{}]|\s[,.]|“”|„“|undefined/);
        }
      }
    }
  });

  test.each(rule.good)('lets through: $what', (example) => {
    expect(checkTrace(traceSightOf(example)).map((one) => one.rule)).not.toContain(rule.id);
  });
});
