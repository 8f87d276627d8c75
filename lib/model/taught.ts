import type { PageField } from './console.ts';
import type { Field } from './field.ts';

/** A field that the user has pointed at, kept for that console on this machine. */
export interface Taught {
  /** Id of the console; for any other, `generic` and its host. */
  place: string;
  page: string;
  field: Field;
  /** As of `selectorOf`: ` >>> ` enters an open shadow root. */
  selector: string;
  /** As the page worded it. */
  label: string;
  role: PageField['role'];
}

/** Fields by page id that stand in for those of the console's own definition. */
export type Lessons = Record<string, Partial<Record<Field, PageField>>>;

/** What is asked for in the page: the field, and its name in the reader's words. */
export interface Ask {
  field: Field;
  name: string;
}

/** What the user has pointed at. */
export interface Pointed {
  field: Field;
  selector: string;
  label: string;
  /** Something to type or choose in; else a text that is shown. */
  control: boolean;
}

/**
 * What can be done on a tab without a recognised page: nothing, a snapshot (the host is a known
 * console's), or pointing too (the generic recogniser is at work there).
 */
export type Reach = 'none' | 'known' | 'awake';
