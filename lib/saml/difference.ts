import type { Difference } from '../model/finding.ts';
import { nearMiss } from './nearMiss.ts';

type Part = Difference['parts'][number];

/** Above this many pairs of characters the middle is shown as replaced in one piece. */
const MAX_CELLS = 250_000;
/** A shared run shorter than this between two changes is chance, and hides what changed. */
const MIN_SHARED = 3;

/** Longest common subsequence of two short texts, as parts. */
const middle = (expected: string, found: string): Part[] => {
  const whole: Part[] = [
    { kind: 'missing', text: expected },
    { kind: 'extra', text: found },
  ];
  const width = found.length + 1;
  if (expected.length * found.length > MAX_CELLS) return whole;
  const lengths = new Uint16Array((expected.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        expected[i] === found[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: Part[] = [];
  for (let i = 0, j = 0; i < expected.length || j < found.length; ) {
    if (i < expected.length && expected[i] === found[j]) {
      parts.push({ kind: 'same', text: expected[i++] ?? '' });
      j++;
    } else if (j >= found.length || (i < expected.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'missing', text: expected[i++] ?? '' });
    } else parts.push({ kind: 'extra', text: found[j++] ?? '' });
  }
  return parts;
};

/** Joins neighbours; between two shared runs the missing text comes before the extra. */
const joined = (parts: Part[]): Part[] => {
  const out: Part[] = [];
  let missing = '';
  let extra = '';
  const flush = (): void => {
    if (missing !== '') out.push({ kind: 'missing', text: missing });
    if (extra !== '') out.push({ kind: 'extra', text: extra });
    missing = '';
    extra = '';
  };
  for (const part of parts) {
    if (part.text === '') continue;
    const last = out.at(-1);
    if (part.kind === 'missing') missing += part.text;
    else if (part.kind === 'extra') extra += part.text;
    else if (missing === '' && extra === '' && last?.kind === 'same') last.text += part.text;
    else {
      flush();
      out.push({ ...part });
    }
  }
  flush();
  return out;
};

const withoutChance = (parts: Part[]): Part[] =>
  parts.flatMap((part): Part[] =>
    part.kind === 'same' && part.text.length < MIN_SHARED
      ? [
          { kind: 'missing', text: part.text },
          { kind: 'extra', text: part.text },
        ]
      : [part],
  );

/** Half of a surrogate pair must not stand alone in a part. */
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/**
 * Where two values part, character by character, and the near-miss when they differ in just that.
 * The comparison itself is exact (SAML core 1.3.2); this only explains it.
 */
export const difference = (expected: string, found: string): Difference => {
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && expected[start] === found[start]) start++;
  if (splitsPair(expected, start) || splitsPair(found, start)) start--;
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === found.at(-1 - end)) end++;
  if (splitsPair(expected, expected.length - end) || splitsPair(found, found.length - end)) end--;
  const left = expected.slice(start, expected.length - end);
  const right = found.slice(start, found.length - end);
  const changed = joined(withoutChance(joined(middle(left, right))));
  return {
    expected,
    found,
    parts: joined([
      { kind: 'same', text: expected.slice(0, start) },
      ...changed,
      { kind: 'same', text: expected.slice(expected.length - end) },
    ]),
    near: nearMiss(expected, found),
  };
};
