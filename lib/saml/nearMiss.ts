import type { NearMiss } from '../model/finding.ts';

/** Characters that show as nothing, or as a plain blank, and are neither (Unicode Cf and Zs). */
const INVISIBLE = /[\p{Cf}\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

const scheme = (text: string): string => text.replace(/^http:\/\//, 'https://');
const slash = (text: string): string => text.replace(/\/$/, '');
const port = (text: string): string =>
  text.replace(
    /^(https):\/\/([^/?#]*):443(?=[/?#]|$)|^(http):\/\/([^/?#]*):80(?=[/?#]|$)/,
    (_, s, h, t, i) => (s ? `${s}://${h}` : `${t}://${i}`),
  );
const host = (text: string): string =>
  text.replace(/^[^/?#]*:\/\/[^/?#]*/, (start) => start.toLowerCase());
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What each near-miss takes away; in the order in which they are tried. */
const LEVELLERS: readonly [NearMiss, (text: string) => string][] = [
  ['whiteSpace', (text) => text.replace(/[ \t\r\n]+/g, '')],
  ['invisible', (text) => text.replace(INVISIBLE, '')],
  ['trailingSlash', slash],
  ['scheme', scheme],
  ['defaultPort', port],
  ['hostCase', host],
  ['percentEncoding', decoded],
  ['pathCase', (text) => text.toLowerCase()],
];

/** The one thing in which two unequal values differ, when it is just one of the usual ones. */
export const nearMiss = (a: string, b: string): NearMiss | null => {
  if (a === b) return null;
  for (const [near, level] of LEVELLERS) if (level(a) === level(b)) return near;
  return null;
};
