import { Problem } from './problem.ts';

/** What is told of a document while it is read: its tags, and all that stands between them. */
export interface Listener {
  /** It stands in `text` from `at` to `end`; cutting out all of them would cost more than the reading. */
  tag(text: string, at: number, end: number): void;
  /** Text, comments, CDATA sections and instructions, in pieces. */
  between(text: string, at: number, end: number): void;
}

/** No value of metadata that stands in a tag is as long. */
const LONGEST_TAG = 100_000;

/** A value between quotes may hold `>`, and may not hold `<` (XML 1.0, 3.1). */
const TAG = /<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/y;

/** What else begins with `<`, and how it ends. */
const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Reads the tags of a document that comes in pieces, wherever these part it. What is not yet whole
 * waits for the next piece, a tag at most.
 */
export const tagReader = (to: Listener) => {
  let rest = '';
  /** How the section ends that the reading is in. */
  let ending: string | null = null;

  /** Where to go on; null where the next piece is needed. */
  const section = (text: string, at: number, end: string): number | null => {
    const found = text.indexOf(end, at);
    const upTo = found < 0 ? Math.max(at, text.length - end.length + 1) : found + end.length;
    to.between(text, at, upTo);
    if (found >= 0) {
      ending = null;
      return upTo;
    }
    rest = text.slice(upTo);
    return null;
  };

  const markup = (text: string, at: number): number | null => {
    const second = text[at + 1];
    if (second === '!' || second === '?') {
      const begun = SECTIONS.find(([start]) => text.startsWith(start, at));
      if (begun) {
        const end = at + begun[0].length;
        ending = begun[1];
        to.between(text, at, end);
        return end;
      }
      const start = text.slice(at, at + 9);
      if (SECTIONS.some(([whole]) => whole.startsWith(start))) return null;
      throw new Problem('dtd');
    }
    TAG.lastIndex = at;
    if (TAG.test(text)) {
      const end = TAG.lastIndex;
      to.tag(text, at, end);
      return end;
    }
    if (text.length - at > LONGEST_TAG) throw new Problem('tooComplex');
    return null;
  };

  return {
    read: (piece: string): void => {
      const text = rest + piece;
      rest = '';
      let at = 0;
      while (at < text.length) {
        if (ending !== null) {
          const next = section(text, at, ending);
          if (next === null) return;
          at = next;
          continue;
        }
        const open = text.indexOf('<', at);
        if (open !== at) to.between(text, at, open < 0 ? text.length : open);
        if (open < 0) return;
        const next = markup(text, open);
        if (next === null) {
          rest = text.slice(open);
          return;
        }
        at = next;
      }
    },
    /** Whether nothing is left half read. */
    isWhole: (): boolean => ending === null && rest === '',
  };
};
