import { powerOf } from './repeats.ts';

const UNBOUNDED = /^(?:[*+]|\{\d+,\})/;

/** One step over a pattern: an escape, a character class, or a single character. */
const TOKEN = /\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|./gs;

/**
 * Why a foreign regular expression is refused; null when it may run on a page's addresses and values.
 * A repeated group that itself repeats or branches can take exponential time, and repeats that share
 * their characters (`.*.*x`) high polynomial time, so both are refused. Backreferences are, too.
 */
export const refusePattern = (pattern: string): string | null => {
  try {
    new RegExp(pattern);
  } catch {
    return 'is no regular expression';
  }
  const groups: { costly: boolean }[] = [{ costly: false }];
  for (const { 0: token, index } of pattern.matchAll(TOKEN)) {
    if (/^\\(?:[1-9]|k<)/.test(token)) return 'must not refer back to a group';
    const repeats = UNBOUNDED.test(pattern.slice(index + token.length));
    const group = groups.at(-1);
    if (token === '(') groups.push({ costly: false });
    else if (token === ')') {
      const closed = groups.pop();
      const around = groups.at(-1);
      if (closed?.costly && repeats) return 'repeats a group that repeats or branches';
      if (around && (closed?.costly || repeats)) around.costly = true;
    } else if (group && (token === '|' || repeats)) group.costly = true;
  }
  return powerOf(pattern) > 2 ? 'has repeats that match the same characters, such as “.*.*”' : null;
};

/** Why a CSS selector is refused: it must be one selector, so that what it finds is unambiguous. */
export const refuseSelector = (selector: string): string | null => {
  let depth = 0;
  for (const { 0: token } of selector.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|./gs)) {
    if (token === '(' || token === '[') depth += 1;
    if (token === ')' || token === ']') depth -= 1;
    if (depth < 0) return 'has a bracket too many';
    if (token === ',' && depth === 0) return 'must be one selector, not a list';
    if (token === '{' || token === '}' || token === '<') return 'is no selector';
  }
  return depth === 0 ? null : 'has an open bracket';
};

const MATCH_PATTERN = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/;

/** Why a match pattern is refused: only HTTPS, only under a named domain (never `<all_urls>`). */
export const refuseMatch = (pattern: string): string | null =>
  MATCH_PATTERN.test(pattern) ? null : 'must look like https://*.example.com/*';
