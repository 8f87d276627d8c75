import type { Console, Labels, Language, Mark } from '../model/console.ts';
import { createPairs, FEW, headOf, type Pairs, tailOf } from './head.ts';
import { comparable } from './text.ts';

/** What a wording stands for on any page of a console. */
export type Use = 'label' | 'section' | 'mark' | 'action';

export interface Entry {
  /** The wording in comparable form; with `*` where it holds a name. */
  key: string;
  uses: Set<Use>;
  languages: Set<Language>;
}

/** All wordings of a console, ready for one pass over a page's texts. */
export interface Dictionary {
  entries: Map<string, Entry>;
  /** Wordings with a `*`, which stands for any text. */
  patterns: { entry: Entry; regex: RegExp }[];
  /** The first two letters of every wording that begins with some. */
  pairs: Pairs;
  /** The first letters of every wording. */
  heads: Set<number>;
  /** The first letters of those with a `*` soon after, and the last of those that begin with it. */
  starts: Set<number>;
  tails: Set<number>;
}

/** The key of a wording; a `*` inside it is kept. */
export const keyOf = (wording: string): string =>
  wording.includes('*')
    ? wording
        .split('*')
        .map((part) => comparable(part))
        .join('*')
    : comparable(wording);

const keys = new WeakMap<Labels, string[]>();

/** The keys of all wordings of a label, in every language. */
export function keysOf(labels: Labels | undefined): string[] {
  if (!labels) return [];
  let known = keys.get(labels);
  if (!known) {
    known = Object.values(labels).flatMap((texts) => texts.map(keyOf));
    keys.set(labels, known);
  }
  return known;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function add(to: Dictionary, labels: Labels | undefined, use: Use): void {
  for (const [language, texts] of Object.entries(labels ?? {}))
    for (const text of texts) {
      const key = keyOf(text);
      if (!key) continue;
      let entry = to.entries.get(key);
      if (!entry) {
        entry = { key, uses: new Set(), languages: new Set() };
        to.entries.set(key, entry);
        if (key.includes('*')) {
          const source = key.split('*').map(literally).join('.*');
          to.patterns.push({ entry, regex: new RegExp(`^${source}$`, 'u') });
        }
        if (!key.startsWith('*')) to.pairs.add(key);
        if (key.startsWith('*')) to.tails.add(tailOf(key));
        else if (/^[^*]{1,8}\*/.test(key)) to.starts.add(headOf(key, FEW));
        else to.heads.add(headOf(key));
      }
      entry.uses.add(use);
      entry.languages.add(language as Language);
    }
}

const addMarks = (to: Dictionary, marks: readonly Mark[] | undefined): void => {
  for (const mark of marks ?? []) if ('text' in mark) add(to, mark.text, 'mark');
};

function compile(console: Console): Dictionary {
  const to: Dictionary = {
    entries: new Map(),
    patterns: [],
    pairs: createPairs(),
    heads: new Set(),
    starts: new Set(),
    tails: new Set(),
  };
  for (const page of console.pages) {
    addMarks(to, page.marks);
    addMarks(to, page.not);
    addMarks(to, page.scope);
    add(to, page.save?.labels, 'action');
    add(to, page.others, 'label');
    for (const field of Object.values(page.fields)) {
      add(to, field.labels, 'label');
      add(to, field.within, 'section');
      add(to, field.addRow, 'action');
      add(to, field.fold, 'action');
      add(to, field.link?.labels, 'action');
    }
  }
  return to;
}

const compiled = new WeakMap<Console, Dictionary>();

/** The console's wordings, made once. */
export function dictionaryOf(console: Console): Dictionary {
  let dictionary = compiled.get(console);
  if (!dictionary) {
    dictionary = compile(console);
    compiled.set(console, dictionary);
  }
  return dictionary;
}

/** The wording that a text is, word for word. */
export const lookUp = ({ entries }: Dictionary, text: string): Entry | null =>
  entries.get(comparable(text)) ?? null;

/** The wording with a name in it that a text is. */
export function lookUpPattern({ patterns }: Dictionary, text: string): Entry | null {
  const key = comparable(text);
  return patterns.find(({ regex }) => regex.test(key))?.entry ?? null;
}
