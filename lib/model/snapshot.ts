import type { Field } from './field.ts';

/** What a snapshot of a page is to say of it. */
export interface SnapshotOrder {
  console: string;
  page: string;
  /** Where fields were found, to be marked. */
  expect: { field: Field; selector: string }[];
  /** The only words that may stay: of definitions and of user interfaces anywhere. */
  words: string[];
}
