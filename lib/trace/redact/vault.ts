import { placeholder, type Removed } from './placeholder.ts';

/** Replaces values, the same by the same wherever they stand, and counts what it replaced. */
export interface Vault {
  replace(kind: Removed, value: string): string;
  /** The text with every value already known, and every e-mail address, replaced. */
  inText(text: string): string;
  /** Whether it is part of what has to stay: an issuer, an audience, an endpoint. */
  stays(text: string): boolean;
  counts(): Partial<Record<Removed, number>>;
  /** Starts counting anew; what is known stays known. */
  recount(): void;
}

/** A shorter value would be found inside of words and numbers that mean something else. */
const LEAST = 4;
/** So many of a recording's values are looked for in other places; more people than sign in in one. */
const MOST = 5_000;
const EMAIL = /[^\s@<>"'(),;:/?&=#\\]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/gi;

/** What says something about a person, so that it is looked for everywhere. */
const PERSONAL: ReadonlySet<Removed> = new Set<Removed>([
  'nameId',
  'attribute',
  'session',
  'email',
  'credential',
]);

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param essential what the diagnosis needs: issuers, audiences, endpoints; in lower case */
export const openVault = (essential: readonly string[]): Vault => {
  const known = new Map<string, string>();
  const personal = new Map<string, string>();
  const placeholders = new Set<string>();
  let counts: Partial<Record<Removed, number>> = {};
  let pattern: RegExp | null = null;

  const stays = (text: string): boolean => {
    const lower = text.toLowerCase();
    return essential.some((one) => one.includes(lower));
  };
  const learn = (kind: Removed, value: string): string => {
    const now = placeholder(kind, known.size + 1, value);
    if (now === value) return value;
    known.set(value, now);
    placeholders.add(now);
    const plain = value.trim().toLowerCase();
    const wanted = PERSONAL.has(kind) && plain.length >= LEAST && !stays(plain);
    if (wanted && !personal.has(plain) && personal.size < MOST) {
      personal.set(plain, now.trim());
      pattern = null;
    }
    return now;
  };
  const count = (kind: Removed): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const replace = (kind: Removed, value: string): string => {
    const now = known.get(value) ?? learn(kind, value);
    if (now !== value) count(kind);
    return now;
  };
  const sought = (): RegExp => {
    const longestFirst = [...personal.keys()].sort((a, b) => b.length - a.length);
    pattern ??= new RegExp(longestFirst.map(quoted).join('|') || '(?!)', 'gi');
    return pattern;
  };
  return {
    replace,
    stays,
    inText: (text) =>
      text
        .replace(sought(), (value) => {
          count('text');
          return personal.get(value.toLowerCase()) ?? '…';
        })
        .replace(EMAIL, (value) => (placeholders.has(value) ? value : replace('email', value))),
    counts: () => counts,
    recount: () => {
      counts = {};
    },
  };
};
