/** What characters that can't be seen are called; the rest go by their code point. */
const NAMED = {
  ' ': 'space',
  '\n': 'newline',
  '\r': 'return',
  '\t': 'tab',
  '\u00a0': 'nbsp',
  '\u00ad': 'softHyphen',
  '\u200b': 'zeroWidth',
  '\ufeff': 'bom',
} as const;

export type HiddenName = (typeof NAMED)[keyof typeof NAMED];

export interface Run {
  /** Where it begins in the text, in UTF-16 units. */
  at: number;
  text: string;
  /** What stands in for a character that can't be seen; null for plain text. */
  name: string | null;
}

const CODED = /[^\p{ASCII}]/u;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Cuts a text into plain runs and single characters that have to be named: controls, formats, unusual
 * spaces. Where a mistake is looked for, `closely`, ordinary spaces are named too, and letters beyond
 * ASCII carry their code point, since some only look like others.
 */
export const runs = (text: string, closely: boolean, say: (name: HiddenName) => string): Run[] => {
  const hidden = closely ? /[\p{C}\p{Z}]/u : /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
  const found: Run[] = [];
  let at = 0;
  for (const character of text) {
    const last = found.at(-1);
    const known = (NAMED as Record<string, HiddenName | undefined>)[character];
    if (hidden.test(character))
      found.push({ at, text: character, name: known ? say(known) : codePoint(character) });
    else if (closely && CODED.test(character))
      found.push({ at, text: character, name: `${character} ${codePoint(character)}` });
    else if (last && last.name === null) last.text += character;
    else found.push({ at, text: character, name: null });
    at += character.length;
  }
  return found;
};
