import type { Field } from './field.ts';

export interface FillItem {
  field: Field;
  label: string;
  selector: string;
  /** Frame of the tab in which the control stands. */
  frame: number;
  from: string;
  /** Canonical value; the page's own form is made from it when it is set. */
  to: string;
  /** A stand-in until the other side shows its own value. */
  temporary?: boolean;
}

export interface FillResult {
  field: Field;
  /** What the control holds afterwards, read back from the page. */
  value: string;
  stuck: boolean;
  /** What it held before, for undo. */
  before: string;
  /** The page went away before it was set. */
  gone?: true;
}
