import type { Field } from './field.ts';

/** One control or text of a page. `none`: a control that is no field of the vocabulary. */
export interface SeenField {
  field: Field | 'none';
  /** Canonical for choices and toggles, the page's text for the rest; '' is an empty control. */
  value: string;
  /** As the page words it. */
  label: string;
  /** One CSS selector that finds just this element; ` >>> ` enters an open shadow root. */
  selector: string;
  /** 0 to 1. Nothing below `SURE` is filled. */
  confidence: number;
  editable: boolean;
  /** A control that can't be changed now: disabled or read-only. */
  locked?: true;
  /** Of a list: its other values. */
  others?: string[];
  /** Of a list: the page marks the value as the default. */
  standard?: boolean;
  /** Address of a download that holds the value, where the page shows no more than a link. */
  href?: string;
}

/** Enough to fill without asking the admin to point at the field. */
export const SURE = 0.8;

/** What the recogniser saw in one frame; the background merges the frames of a tab. */
export interface Sighting {
  /** Id of the console, or `generic`. */
  console: string;
  page: string;
  url: string;
  /** The customer whose console this is (org, tenant, app), from the address; '' when it does not say. */
  account: string;
  /** Language of the labels that matched. */
  language: string;
  fields: SeenField[];
  /** Fields that this page should have and that were not found. */
  missing: Field[];
}
