import { CLASSIC } from './words-classic.ts';
import { JAPANESE } from './words-ja.ts';

/** English text → what this look of the console says instead; texts that are missing stay as they are. */
export type Words = Readonly<Record<string, string>>;

export type Translate = (text: string) => string;

/** Looks asked for, by name, in one string with blanks between. */
export interface Look {
  react: boolean;
  classic: boolean;
  japanese: boolean;
  /** The admin's role may look and not change. */
  readonly: boolean;
  /** The session ends once, when something is entered. */
  expired: boolean;
}

/**
 * Reads a flavour. The console is translated into Japanese alone, so a German admin sees English.
 * @param flavour the variant's flavour, e.g. `react ja`
 * @param old the variant's switch for older wordings
 */
export function lookOf(flavour: string, old: boolean): Look {
  const names = flavour.split(/\s+/);
  return {
    react: names.includes('react'),
    classic: old || names.includes('classic'),
    japanese: names.includes('ja'),
    readonly: names.includes('readonly'),
    expired: names.includes('expired'),
  };
}

export function wordsOf(look: Look): Words {
  return { ...(look.classic ? CLASSIC : {}), ...(look.japanese ? JAPANESE : {}) };
}

export function translate(words: Words): Translate {
  return (text) => words[text] ?? text;
}
