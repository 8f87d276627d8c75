/** Letters and digits that a head is made of. */
const TAKEN = 5;
/** And where a name follows or goes before. */
export const FEW = 2;
/** White space and signs before them; a text with more is no label. */
const FARTHEST = 120;

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const BRACKET = 0x28;
const WIDE_BRACKET = 0xff08;

/** 0: a sign to pass over; 1: a letter whose case is not folded here; else the letter or digit. */
function letterOf(code: number): number {
  if (code < 0x30) return 0;
  if (code <= 0x39) return code;
  if (code < 0x80) {
    const small = code | 0x20;
    return small >= 0x61 && small <= 0x7a ? small : 0;
  }
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2070) || code === 0xfeff) return 0;
  return code < 0x3000 ? 1 : code > 0x303f ? code : 0;
}

const ends = (code: number): boolean =>
  code === COLON || code === WIDE_COLON || code === BRACKET || code === WIDE_BRACKET;

/**
 * A number for the first letters of a text, the same for all its spellings, by which most texts of a
 * page are passed over without looking closer. 0 for a text without letters.
 */
export function headOf(text: string, most = TAKEN): number {
  let hash = 0;
  let taken = 0;
  const length = Math.min(text.length, FARTHEST);
  for (let i = 0; i < length && taken < most; i += 1) {
    const code = text.charCodeAt(i);
    if (taken > 0 && ends(code)) break;
    const letter = letterOf(code);
    if (letter === 0) continue;
    hash = (hash * 31 + letter) | 0;
    taken += 1;
  }
  return hash;
}

/** The same for the last letters, for wordings that begin with a name. */
export function tailOf(text: string): number {
  let hash = 0;
  let taken = 0;
  for (let i = text.length - 1; i >= 0 && taken < FEW; i -= 1) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter === 0) continue;
    hash = (hash * 31 + letter) | 0;
    taken += 1;
  }
  return hash;
}

const RANKS = 37;
const rankOf = (letter: number): number =>
  letter < 0x30 || letter > 0x7a ? 0 : letter < 0x61 ? letter - 0x2f : letter - 0x56;
/** 1 to 36 for an ASCII letter of either case or a digit; 0 for any other sign. */
const RANK = Uint8Array.from({ length: 128 }, (_, code) => rankOf(letterOf(code)));
const rankAt = (text: string, at: number): number => RANK[text.charCodeAt(at)] ?? 0;

/** The first two letters of wordings: a text of a page that begins with two others is none of them. */
export interface Pairs {
  add(wording: string): void;
  /** True too where the text begins with anything but two ASCII letters. */
  may(text: string): boolean;
}

export function createPairs(): Pairs {
  const known = new Uint8Array(RANKS * RANKS);
  return {
    add: (wording) => {
      const letters = Array.from(wording, (sign) => letterOf(sign.charCodeAt(0))).filter(Boolean);
      const [first = 0, second = 0] = letters.map(rankOf);
      known[first * RANKS + second] = 1;
    },
    may: (text) => {
      const first = rankAt(text, 0);
      const second = rankAt(text, 1);
      return first === 0 || second === 0 || known[first * RANKS + second] === 1;
    },
  };
}
