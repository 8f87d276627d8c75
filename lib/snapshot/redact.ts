import { valueIn } from '../recognise/shape.ts';
import { PIECE, RUN, replaceRuns } from './pieces.ts';

const URL_LIKE = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]*/gi;
const EMAIL = /[^\s@<>()"']+@[^\s@<>()"']+/g;
const STAND_IN = 'https://removed.invalid/value';
const CUT_STAND_IN = 'https://removed.inv…d/value';
const BODY = 'A'.repeat(240);
const LONGEST = 400;
/** Read to this length, since the patterns' time grows with its square; a text cut here is masked as well. */
const LONGEST_READ = 10 * LONGEST;
/** An id; Okta's begin with what they are of. */
const ID = /^(0oa|exk)?(.*)$/;

/** Takes values and names out of a page's texts, attributes and address. */
export interface Redactor {
  text(text: string): string;
  /** An id, name or class: as it is when all its words are known, else another for each. */
  name(name: string): string;
  /** Only where all its words are known; '' else. */
  knownName(name: string): string;
  /** Of the same shape, ids replaced. */
  url(url: string): string;
}

/** What shows a value is replaced by what shows none, of the same kind, so that a reader still finds it there. */
const standIn = (text: string): string | null => {
  if (valueIn('certificate', text) !== null)
    return text.includes('-----')
      ? `-----BEGIN CERTIFICATE-----\n${BODY}\n-----END CERTIFICATE-----`
      : BODY;
  if (valueIn('xml', text) !== null) return '<EntityDescriptor/>';
  return valueIn('fingerprint', text) === null ? null : text.trim().replace(/[0-9a-f]/gi, '0');
};

const maskOf = (piece: string): string =>
  piece
    .replace(/\p{Nd}/gu, '0')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^\p{Nd}A]/gu, 'a');

export const redactor = (words: readonly string[]): Redactor => {
  const known = new Set(words);
  const isKnown = (word: string): boolean => known.has(word.toLowerCase());
  const others = new Map<string, string>();

  const plain = (text: string): string =>
    replaceRuns(text.replace(EMAIL, 'xxx'), (run) => {
      if (isKnown(run)) return run;
      return /^\p{N}+$/u.test(run) ? '0' : 'xxx';
    }).replace(/xxx(?:[\s.@_'’-]+(?:xxx|0))+/g, 'xxx');

  const text = (source: string): string => {
    const whole = standIn(source);
    if (whole !== null) return whole;
    const given = source.slice(0, LONGEST_READ);
    let redacted = '';
    let from = 0;
    for (const { 0: url, index } of given.matchAll(URL_LIKE)) {
      redacted += plain(given.slice(from, index));
      redacted += /…|\.\.\./.test(url) ? CUT_STAND_IN : STAND_IN;
      from = index + url.length;
    }
    return (redacted + plain(given.slice(from))).slice(0, LONGEST);
  };

  /** A word, a short number, or words grown together (`postBackURL2`); letters among digits are an id. */
  const isPlain = (run: string): boolean => {
    if (isKnown(run) || /^\d{1,2}$/.test(run)) return true;
    if (!/^\p{L}+\d{0,2}$/u.test(run)) return false;
    const pieces = run.match(PIECE) ?? [];
    return pieces.every((piece) => /^\d/.test(piece) || (piece.length > 1 && isKnown(piece)));
  };

  const knownName = (name: string): string => {
    if (name.length > 100 || !/^[\p{L}\p{N}_:.\-/ []*\]?$/u.test(name)) return '';
    return (name.match(RUN) ?? []).every(isPlain) ? name : '';
  };

  const name = (given: string): string => {
    const same = knownName(given);
    if (same !== '') return same;
    const other = others.get(given) ?? `x${others.size + 1}`;
    others.set(given, other);
    return other;
  };

  const url = (given: string): string => {
    const parsed = URL.parse(given);
    if (!parsed) return STAND_IN;
    const { protocol, host, pathname, search, hash } = parsed;
    const rest = `${host}${pathname}${search}${hash}`.slice(0, 2_000);
    const decoded = rest
      .replace(/%[0-9a-f]{2}/gi, '-')
      .replace(/[^\p{L}\p{N}\-._~:/?#@!$&()*+,;=]/gu, '-');
    const redacted = replaceRuns(decoded, (run) => {
      if (isPlain(run)) return run;
      if (/\d/.test(run)) return run.replace(ID, (_, kind = '', id) => kind + maskOf(id));
      return run.replace(PIECE, (piece) =>
        piece.length > 1 && isKnown(piece) ? piece : maskOf(piece),
      );
    });
    return `${protocol}//${redacted}`;
  };

  return { text, name, knownName, url };
};
