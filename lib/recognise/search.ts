import type { Console } from '../model/console.ts';
import type { Field } from '../model/field.ts';
import type { Around } from './near.ts';
import type { Spot } from './scan.ts';
import type { Sections } from './section.ts';

/** One way in which a field may stand on the page. */
export interface Candidate {
  element: Element;
  value: string;
  label: string;
  confidence: number;
  editable: boolean;
  spot: Spot | null;
  href?: string;
  /** A control that can't be changed. */
  locked?: boolean;
  /** Of a list: its other values, and whether the page marks the value as the default. */
  others?: readonly string[];
  standard?: boolean;
}

/** Everything that the search for one page's fields looks at. */
export interface Search {
  console: Console;
  around: Around;
  sections: Sections;
  scope: Element | null;
  /** `any`: a page of no known console, on which each field may be shown or entered. */
  roles: 'own' | 'any';
  extra: Extra;
}

/** Finds a value of which the admin types a part; apart, since most consoles have none. */
export type Make = (
  search: Search,
  spot: Spot,
  name: Field,
  control: Element,
) => Omit<Candidate, 'label' | 'spot'> | null;

/** What few consoles need, so that the pages of the others load without it. */
export interface Extra {
  made?: Make;
  /** Every place that shows the field's format, whatever stands beside it. */
  unlabelled?(search: Search, name: Field): Candidate[];
}
