import type { Field, Side, Values } from './field.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where two values part. Offsets count UTF-16 units; equal parts are shared. */
export interface Difference {
  expected: string;
  found: string;
  parts: { kind: 'same' | 'missing' | 'extra'; text: string }[];
  /** The near-miss, when the two differ in just that. */
  near: NearMiss | null;
}

export type NearMiss =
  | 'trailingSlash'
  | 'hostCase'
  | 'pathCase'
  | 'scheme'
  | 'defaultPort'
  | 'port'
  | 'lookAlike'
  | 'percentEncoding'
  | 'whiteSpace'
  | 'invisible';

/** What puts it right with one click: this value into that field of that side's console. */
export interface Mend {
  side: Side;
  field: Field;
  value: string;
}

/** What tells one certificate from another. */
export interface CertificateSketch {
  subject: string;
  /** ISO instants. */
  notBefore: string;
  notAfter: string;
  /** Lower-case hex. */
  sha1: string;
  sha256: string;
}

export interface Finding {
  /** Id of the rule, which is its file name. */
  rule: string;
  severity: Severity;
  /** The side on whose page something has to change. */
  side: Side;
  /** Fields concerned; the first is the one to change. */
  fields: Field[];
  /** Names the texts of the rule need: labels, values, dates, already in the reader's form. */
  params: Record<string, string>;
  difference?: Difference;
  /** In place of a difference, for certificates: their texts say nothing to anybody. */
  certificates?: { expected: CertificateSketch; found: CertificateSketch };
  mend?: Mend;
}

/** A connection as the rules and the set-up file see it: values only. */
export interface SetUp {
  sp: { console: string | null; gives: Values; holds: Values };
  idp: { console: string | null; gives: Values; holds: Values };
}
