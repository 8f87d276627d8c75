import { expect, test } from 'vitest';
import { ruleById } from '../../../lib/rules/index.ts';
import { LEFT_OUT } from '../../../scripts/docs/leftOut.ts';
import { ROOT_CAUSES } from '../../../scripts/docs/rootCauses.ts';

test('all 25 root causes are listed, each once', () => {
  expect(new Set(ROOT_CAUSES.map(({ cause }) => cause)).size).toBe(25);
});

test.each(ROOT_CAUSES)('is found by rules that exist, or explained: $cause', (one) => {
  for (const id of one.rules) expect(ruleById(id)?.id).toBe(id);
  expect(new Set(one.rules).size).toBe(one.rules.length);
  if (one.rules.length === 0)
    expect(one.beyond).toMatch(/^Not visible from the consoles: .{20,}\.$/);
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
