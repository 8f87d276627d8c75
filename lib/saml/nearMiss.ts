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

const anyPort = (text: string): string =>
  text.replace(/^([^/?#]*:\/\/[^/?#:]*):\d+(?=[/?#]|$)/, '$1');

/** Letters and dashes that look like one of ASCII, by that one (Unicode 15 confusables, the usual ones). */
const LOOKS: readonly (readonly [string, string])[] = [
  ['a', 'аɑα'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', 'еє'],
  ['g', 'ɡ'],
  ['h', 'һ'],
  ['i', 'іıι'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['l', 'ӏǀ'],
  ['m', 'м'],
  ['n', 'п'],
  ['o', 'оοσ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'υ'],
  ['v', 'ѵν'],
  ['w', 'ԝѡ'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  ['/', '\u2044\u2215'],
  ['.', '\u2024'],
  [':', '\u2236\ua789'],
];
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  LOOKS.flatMap(([plain, others]) => [...others].map((other) => [other, plain])),
);
/** Full-width forms and ligatures are compatible with what they look like (NFKC). */
const looks = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (character) => PLAIN[character] ?? character);
const lookAlike = (text: string): string =>
  /[^\p{ASCII}]/u.test(text) ? looks(text) : text.toLowerCase();

/** What each near-miss takes away; in the order in which they are tried. */
const LEVELLERS: readonly [NearMiss, (text: string) => string][] = [
  ['whiteSpace', (text) => text.replace(/[ \t\r\n]+/g, '')],
  ['invisible', (text) => text.replace(INVISIBLE, '')],
  ['trailingSlash', slash],
  ['scheme', scheme],
  ['defaultPort', port],
  ['port', anyPort],
  ['hostCase', host],
  ['percentEncoding', decoded],
  ['pathCase', (text) => text.toLowerCase()],
  ['lookAlike', lookAlike],
];

/** The one thing in which two unequal values differ, when it is just one of the usual ones. */
export const nearMiss = (a: string, b: string): NearMiss | null => {
  if (a === b) return null;
  for (const [near, level] of LEVELLERS) if (level(a) === level(b)) return near;
  return null;
};
