import type { Locale } from '../locale/text.ts';
import type { Side } from '../model/field.ts';
import type { Difference, Finding, Mend, SetUp, Severity } from '../model/finding.ts';
import { explain } from '../rules/explain.ts';
import type { OpeningKey } from '../saml/encryption/privateKey.ts';
import type { Kind } from '../saml/identify.ts';
import { REASONS } from './reasons.ts';

/** A finding in words. `side` and `fields` are empty where the file itself is what is wrong. */
export interface Told {
  rule: string;
  severity: Severity;
  side: Side | null;
  fields: string[];
  title: string;
  message: string;
  why: string;
  mend: string;
  difference?: Difference;
  /** For certificates, in place of a difference. */
  certificates?: Finding['certificates'];
  correct?: Mend;
}

export interface Inspection {
  kind: Kind;
  decoded: unknown;
  findings: Told[];
}

export interface InspectOptions {
  /** The connection that the file is held against. */
  setUp?: SetUp;
  /** Those that signatures are verified with, in the place of the connection's. */
  certificates?: readonly string[];
  /** Opens what is encrypted in messages. */
  key?: OpeningKey;
  now: Date;
  locale?: Locale;
}

export const told = (finding: Finding, locale: Locale): Told => ({
  rule: finding.rule,
  severity: finding.severity,
  side: finding.side,
  fields: finding.fields,
  ...explain(finding, locale),
  ...(finding.difference && { difference: finding.difference }),
  ...(finding.certificates && { certificates: finding.certificates }),
  ...(finding.mend && { correct: finding.mend }),
});

/** A file of which nothing can be checked, and why. */
export const unread = (kind: Kind, reason: string): Inspection => ({
  kind,
  decoded: null,
  findings: [
    {
      rule: 'file-not-read',
      severity: 'error',
      side: null,
      fields: [],
      title: 'Nothing to check',
      message: REASONS[reason] ?? reason,
      why: '',
      mend: '',
    },
  ],
});
