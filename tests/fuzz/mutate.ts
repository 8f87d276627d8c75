import { once, STRANGE } from '../unit/hostile/mutate.ts';
import { generator, pick, type Random } from '../unit/journey/random.ts';

export type Input = string | Uint8Array;

const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));

/** A stretch of the text, most often a short one, over and over, up to `most` units in all. */
const giant = (random: Random, text: string, most: number): string => {
  const from = upTo(random, text.length);
  const length = 1 + upTo(random, pick(random, [3, 30, 300, text.length]));
  const unit = text.slice(from, from + length) || pick(random, STRANGE);
  const room = Math.max(0, most - text.length);
  return text.slice(0, from) + unit.repeat(upTo(random, room / unit.length)) + text.slice(from);
};

const PAIRS = [
  ['<a>', '</a>'],
  ['[', ']'],
  ['{"a":', '}'],
  ['(', ')'],
  ['"', '"'],
  ['<!--', '-->'],
] as const;

/** The text, or a stretch of it, inside of brackets inside of brackets. */
const nested = (random: Random, text: string, most: number): string => {
  const [open, close] = pick(random, PAIRS);
  const levels = upTo(random, Math.max(0, most - text.length) / (open.length + close.length));
  const from = pick(random, [0, upTo(random, text.length)]);
  const end = random() < 0.7 ? close.repeat(levels) : '';
  return text.slice(0, from) + open.repeat(levels) + text.slice(from) + end;
};

const flipped = (random: Random, bytes: Uint8Array): Uint8Array => {
  const out = Uint8Array.from(bytes);
  for (let flips = 1 + upTo(random, 8); flips > 0 && out.length > 0; flips--) {
    const at = upTo(random, out.length - 1);
    out[at] = (out[at] ?? 0) ^ (1 << upTo(random, 7));
  }
  return out;
};

/** Base64 within the text, a certificate's most often, with bits of what it stands for flipped. */
const flippedInside = (random: Random, text: string): string =>
  text.replace(/[A-Za-z0-9+/\n]{40,}={0,2}/, (body) =>
    Buffer.from(flipped(random, Buffer.from(body, 'base64'))).toString('base64'),
  );

const encoded = (random: Random, text: string): Uint8Array =>
  pick(random, [
    () => new TextEncoder().encode(text),
    () => Uint8Array.from(Buffer.from(text, 'utf16le')),
    () => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
    () => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    () => Uint8Array.from(Buffer.from(text, 'latin1')),
    () => Uint8Array.from(Buffer.from(text.replace(/-----[^-]*-----/g, ''), 'base64')),
    () => Uint8Array.from({ length: 300 }, () => random() * 256),
  ])();

/**
 * One input: a document cut, joined, repeated, nested, with bits flipped, and perhaps in bytes of the
 * wrong encoding. The same seed gives the same input, of about `most` units at most.
 */
export const inputOf = (seed: number, documents: readonly string[], most: number): Input => {
  const random = generator(seed);
  let text = pick(random, documents);
  for (let turns = 1 + upTo(random, 4); turns > 0; turns--) {
    const kind = random();
    if (kind < 0.5) text = once(random, text);
    else if (kind < 0.65) text = flippedInside(random, text);
    else if (kind < 0.8) text = giant(random, text, most);
    else if (kind < 0.9) text = nested(random, text, most);
    else text += pick(random, documents);
  }
  if (random() < 0.6) return text;
  const bytes = encoded(random, text);
  return random() < 0.5 ? bytes : flipped(random, bytes);
};
