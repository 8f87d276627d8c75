import { PatternTrouble, type Test } from './ast.ts';

const between =
  (low: number, high: number): Test =>
  (unit) =>
    unit >= low && unit <= high;

const not =
  (test: Test): Test =>
  (unit) =>
    !test(unit);

const isDigit = between(48, 57);
const isSpace: Test = (unit) => unit === 32 || (unit >= 9 && unit <= 13);
export const isWord: Test = (unit) =>
  isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;

/** Letters behind a backslash that stand for the same characters everywhere. */
const KINDS: Readonly<Record<string, Test>> = {
  d: isDigit,
  D: not(isDigit),
  s: isSpace,
  S: not(isSpace),
  w: isWord,
  W: not(isWord),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/** What stands behind a backslash: a kind of characters, or one. */
export const escaped = (letter: string | undefined): Test | number => {
  if (letter === undefined) throw new PatternTrouble('broken');
  const kind = KINDS[letter] ?? CONTROLS[letter];
  if (kind !== undefined) return kind;
  if (/[A-Za-z0-9]/.test(letter)) throw new PatternTrouble('unknown');
  return letter.charCodeAt(0);
};

const testOf = (item: Test | number): Test =>
  typeof item === 'number' ? between(item, item) : item;

/** A class that is repeated a thousand times is asked a thousand times about the same sign. */
const answeredOnce = (test: Test): Test => {
  let last = -1;
  let answer = false;
  return (unit) => {
    if (unit !== last) answer = test(unit);
    last = unit;
    return answer;
  };
};

/**
 * A class in brackets, read from behind its `[`.
 * @returns the test, and the place behind the `]`
 */
export const readClass = (source: string, from: number): { test: Test; end: number } => {
  let at = from;
  const negated = source[at] === '^';
  if (negated) at += 1;
  // Ruby nests and cuts classes, and an empty one is an error there.
  if (source[at] === ']') throw new PatternTrouble('unknown');
  const item = (): Test | number => {
    const letter = source[at];
    if (letter === undefined) throw new PatternTrouble('broken');
    if (letter === '[' || source.startsWith('&&', at)) throw new PatternTrouble('unknown');
    at += 1;
    if (letter !== '\\') return letter.charCodeAt(0);
    at += 1;
    return escaped(source[at - 1]);
  };
  const tests: Test[] = [];
  while (source[at] !== ']') {
    const low = item();
    const isRange = source[at] === '-' && source[at + 1] !== ']' && source[at + 1] !== undefined;
    if (!isRange || typeof low !== 'number') {
      tests.push(testOf(low));
      continue;
    }
    at += 1;
    const high = item();
    if (typeof high !== 'number') throw new PatternTrouble('unknown');
    if (high < low) throw new PatternTrouble('broken');
    tests.push(between(low, high));
  }
  const test = answeredOnce((unit) => tests.some((one) => one(unit)));
  return { test: negated ? not(test) : test, end: at + 1 };
};
