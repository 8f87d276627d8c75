import { expect, test } from 'vitest';
import { ruleById } from '../../../lib/rules/index.ts';
import { traceRuleById } from '../../../lib/rules/trace/index.ts';
import { LEFT_OUT } from '../../../scripts/docs/leftOut.ts';
import { ROOT_CAUSES } from '../../../scripts/docs/rootCauses.ts';
import { SEVERITIES } from '../../../scripts/docs/severities.ts';

test('all 25 root causes are listed, each once', () => {
  expect(new Set(ROOT_CAUSES.map(({ cause }) => cause)).size).toBe(25);
});

test.each(ROOT_CAUSES)('is found by rules that exist, or explained: $cause', (one) => {
  const { rules, traced = [], beyond = '' } = one;
  for (const id of rules) expect(ruleById(id)?.id).toBe(id);
  for (const id of traced) expect(traceRuleById(id)?.id).toBe(id);
  expect(new Set([...rules, ...traced]).size).toBe(rules.length + traced.length);
  if (rules.length + traced.length === 0) expect(beyond).toMatch(/^.{20,}\.$/);
});

test('another severity than the catalogue’s has a rule and a reason', () => {
  for (const { id, is, why } of SEVERITIES) {
    expect(ruleById(id)?.severity).toBe(is);
    expect(why).toMatch(/^.{40,}\.$/);
  }
});

/** `SEC-021 to SEC-023` names the three. */
const idsOf = (text: string): string[] =>
  text.split(', ').flatMap((part) => {
    const [, group = '', from = '', to = from] =
      /^([A-Z]+)-(\d{3})(?: to \1-(\d{3}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    return Array.from({ length: last - first + 1 }, (_, i) => `${group}-${first + i}`);
  });

test('what is left out is left out for a reason, and once', () => {
  const ids = LEFT_OUT.flatMap((one) => idsOf(one.ids));
  expect(ids).not.toContain('-0');
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const { why } of LEFT_OUT) expect(why).toMatch(/^.{30,}\.$/);
});
