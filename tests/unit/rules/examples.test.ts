import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/rules/check.ts';
import { explain } from '../../../lib/rules/explain.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { situationOf } from './situation.ts';

describe.each(RULES)('$id', (rule) => {
  test.each(rule.bad)('finds: $what', (example) => {
    const found = check(situationOf(example)).filter((finding) => finding.rule === rule.id);
    expect(found).not.toEqual([]);
    for (const finding of found) {
      expect(finding.fields).not.toEqual([]);
      for (const locale of ['en', 'de'] as const) {
        for (const text of Object.values(explain(finding, locale))) {
          expect(text).not.toMatch(/[{}]|\s[,.]|undefined/);
        }
      }
    }
  });

  test.each(rule.good)('lets through: $what', (example) => {
    const rules = check(situationOf(example)).map((finding) => finding.rule);
    expect(rules).not.toContain(rule.id);
  });

  test('what it mends does not come back', () => {
    for (const example of rule.bad) {
      const mends = check(situationOf(example)).filter((f) => f.rule === rule.id && f.mend);
      for (const { mend, fields } of mends) {
        if (mend === undefined) continue;
        const { side, field, value } = mend;
        const mended = structuredClone({ sp: example.sp ?? {}, idp: example.idp ?? {} });
        mended[side].holds = { ...mended[side].holds, [field]: value };
        const after = check(situationOf({ ...example, ...mended }));
        expect(after.filter((f) => f.rule === rule.id && f.fields[0] === fields[0])).toEqual([]);
      }
    }
  });
});
