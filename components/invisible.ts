import type { Say } from './words.ts';

const NAMES: Record<string, 'char.space' | 'char.newline' | 'char.tab' | 'char.nbsp'> = {
  ' ': 'char.space',
  '\n': 'char.newline',
  '\t': 'char.tab',
  '\u00a0': 'char.nbsp',
};

export interface Run {
  /** Where it begins in the text, in UTF-16 units. */
  at: number;
  text: string;
  /** What stands in for a character that can't be seen; null for plain text. */
  name: string | null;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Cuts a text into plain runs and single invisible characters (controls, formats, unusual spaces).
 * Ordinary spaces are named only when `spaces`: where a space is itself the mistake.
 */
export const runs = (text: string, spaces: boolean, say: Say): Run[] => {
  const hidden = spaces ? /[\p{C}\p{Z}]/u : /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
  const found: Run[] = [];
  let at = 0;
  for (const character of text) {
    const last = found.at(-1);
    if (hidden.test(character)) {
      const key = NAMES[character];
      found.push({ at, text: character, name: key ? say(key) : codePoint(character) });
    } else if (last && last.name === null) last.text += character;
    else found.push({ at, text: character, name: null });
    at += character.length;
  }
  return found;
};
