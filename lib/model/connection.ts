import type { Fact, Outcome } from './diagnosis.ts';
import type { Field, Side } from './field.ts';

/** Where a value was read from, by whom and when. */
export interface Provenance {
  how:
    | 'page'
    | 'download'
    | 'file'
    | 'pasted'
    | 'metadata'
    /** Out of a SAML message: what was sent, not what is configured. */
    | 'message'
    | 'filled'
    | 'temporary'
    | 'typed'
    | 'derived';
  console: string | null;
  page: string | null;
  /** As the page worded it. */
  label: string | null;
  /** The customer in that console, where the address says; see `Bank.account`. */
  account?: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Capture {
  value: string;
  from: Provenance;
}

/** What one side gives of its own, and what it holds of the other side's. */
export type Slot = 'gives' | 'holds';

export interface Bank {
  /** Id of the console, or null while unknown. */
  console: string | null;
  /** The customer in that console, so that two orgs never mix; '' when the address does not say. */
  account: string;
  gives: Partial<Record<Field, Capture>>;
  holds: Partial<Record<Field, Capture>>;
}

/** A second, different capture of a given value: a question, never a silent overwrite. */
export interface Conflict {
  side: Side;
  field: Field;
  offered: Capture;
}

export interface Mute {
  rule: string;
  note: string;
}

/** What the last recorded test sign-in showed. */
export interface Tested {
  at: number;
  outcome: Outcome;
  verified: Fact[];
  /** Ids of the rules that spoke against it. */
  findings: string[];
  /** The values that it was made with, each as a digest. */
  values: string[];
}

/** Joins one SP and one IdP. Everything here follows from `history` by `replay`. */
export interface Connection {
  id: string;
  name: string;
  sp: Bank;
  idp: Bank;
  conflicts: Conflict[];
  muted: Mute[];
  /** Guide steps ticked by hand. */
  done: string[];
  tested: Tested | null;
  history: ConnectionEvent[];
}

export type ConnectionEvent = { at: number } & (
  | { type: 'created'; id: string; name: string }
  | { type: 'renamed'; name: string }
  | { type: 'joined'; side: Side; console: string | null; account: string }
  | { type: 'captured'; side: Side; slot: Slot; field: Field; capture: Capture }
  | { type: 'resolved'; side: Side; field: Field; keep: 'present' | 'offered' }
  | { type: 'answered'; side: Side; field: Field; value: string; how: 'derived' | 'typed' }
  | { type: 'forgotten'; side: Side; slot: Slot; field: Field }
  | { type: 'muted'; rule: string; note: string }
  | { type: 'unmuted'; rule: string }
  | { type: 'ticked'; step: string; done: boolean }
  | ({ type: 'tested' } & Omit<Tested, 'at'>)
  | { type: 'undone' }
);

/** Derived, never stored. */
export type Phase =
  | 'collectSp'
  | 'configureIdp'
  | 'collectIdp'
  | 'configureSp'
  | 'review'
  | 'testSignIn'
  | 'verified';
