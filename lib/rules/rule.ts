import type { Console } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import type { Difference, Finding, Mend, SetUp, Severity } from '../model/finding.ts';
import type { CertificateReading } from '../saml/certificate.ts';
import type { MetadataReading } from '../saml/metadata.ts';

/** What a rule looks at. Frozen; a rule never fetches, formats, throws or writes. */
export interface Situation {
  setUp: SetUp;
  consoles: Record<Side, Console | null>;
  now: Date;
  /** A side's word for a field, in the reader's language. */
  label(side: Side, field: Field): string;
}

/** Readers of heavy texts, handed in so that the rules' files (and their texts) load without them. */
export interface Readers {
  certificate(text: string): CertificateReading;
  metadata(text: string): MetadataReading;
}

export type Sight = Situation & Readers;

export interface Hit {
  side: Side;
  fields: Field[];
  params?: Record<string, string>;
  severity?: Severity;
  difference?: Difference;
  mend?: Mend;
}

/** A set-up in short, for examples: what is not said is not yet seen. */
export interface Example {
  /** What the example shows, for the documentation. */
  what: string;
  sp?: Partial<SetUp['sp']>;
  idp?: Partial<SetUp['idp']>;
  /** ISO instant; the examples' clock stands at 2026-11-21 otherwise. */
  now?: string;
}

/** The texts of a rule in one language; `{name}` stands for a parameter. */
export interface RuleTexts {
  /** What is wrong, in three to six words. */
  title: string;
  /** One sentence to the admin, with the console's own words. */
  message: string;
  /** What users would see at sign-in. */
  why: string;
  /** What to do about it. */
  mend: string;
}

/**
 * One mistake, in one file named by its id. The texts are English; translations live in
 * `lib/locale/rules/`. `{name}` stands for a parameter; `{label}` is always there.
 */
export interface Rule extends RuleTexts {
  id: string;
  severity: Severity;
  /** Specification clause, vendor page or field report. */
  source: string;
  /** Rules whose findings on the same side and field are this same mistake seen again. */
  silences?: readonly string[];
  /** Its warnings are no errors for sure, yet said before the page is saved until a sign-in was tested. */
  beforeSaving?: true;
  check(situation: Sight): Hit[];
  good: readonly Example[];
  bad: readonly Example[];
}

export const rule = (r: Rule): Rule => r;

export type { Finding };
