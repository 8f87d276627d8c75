import { en } from '../lib/locale/en.ts';
import type { TextKey } from '../lib/locale/index.ts';
import { FIELDS, type Field } from '../lib/model/field.ts';
import type { Say } from './words.ts';

const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

const token = (value: string, say: Say): string => {
  // A NameID format is told apart by the last part of its URN.
  const last = value.slice(value.lastIndexOf(':') + 1);
  const key = `value.${last}`;
  if (isKey(key)) return say(key);
  return /^(rsa-)?sha\d+$/.test(last) ? last.toUpperCase() : last;
};

/** Whether its values are words, not text to be compared by the character. */
export const isWords = (field: Field | 'none'): boolean =>
  field !== 'none' && ['choice', 'toggle'].includes(FIELDS[field].kind);

/** A value in one line, whole, for a reader: tokens in words, a certificate by its base64 body. */
export const inOneLine = (field: Field | 'none', value: string, say: Say): string => {
  const kind = field === 'none' ? 'text' : FIELDS[field].kind;
  if (isWords(field)) return token(value, say);
  if (kind === 'certificate') return value.replace(/-----[^-]*-----|\s/g, '');
  if (kind === 'xml')
    return `${say('value.metadata')}, ${say('value.characters', { n: value.length })}`;
  if (kind === 'list') return value.split('\n').join(', ');
  return value;
};

/** The words of a field when no console's own are known. */
export const fieldName = (field: Field | 'none', say: Say): string =>
  field === 'none' ? '' : say(`field.${field}`);

/** Without the scheme that goes without saying. */
const bare = (text: string): string => text.replace(/^https:\/\//, '');

/**
 * Splits a text so that a narrow place can leave out its middle and never its end. The end is the
 * last path segment where that is short, else the last eight characters.
 */
export const headAndTail = (value: string): { head: string; tail: string } => {
  const text = bare(value);
  const segment = /[/:][^/:]{0,12}\/?$/.exec(text)?.[0] ?? '';
  const tail = segment.length > 3 ? segment : text.slice(-8);
  return { head: text.slice(0, text.length - tail.length), tail };
};
