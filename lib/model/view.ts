import type { Connection, Phase } from './connection.ts';
import type { Outcome, TraceFinding } from './diagnosis.ts';
import type { Field, Side } from './field.ts';
import type { FillItem } from './fill.ts';
import type { Finding } from './finding.ts';
import type { Sighting } from './sighting.ts';
import type { Taught } from './taught.ts';

/** The state of one crossing line; a shape as well as a colour in the UI. */
export type LineState = 'unknown' | 'captured' | 'agrees' | 'differs';

/** One value that must agree on both banks. */
export interface Line {
  field: Field;
  /** The side that gives it; the arrow points away from it. */
  owner: Side;
  state: LineState;
  /** Each console's own word for it, in the reader's language where known. */
  labels: Record<Side, string>;
  values: Record<Side, string | null>;
}

/** One value or setting of a guide's step; labels are the consoles' own. */
export type GuideItem =
  /** Read it here; the other console calls it `other`. */
  | { does: 'take'; field: Field; label: string; other: string }
  /** Enter it here; the other console calls it `other`. A stand-in is from nowhere. */
  | {
      does: 'enter';
      field: Field;
      label: string;
      other: string | null;
      /** Null while unknown. */
      value: string | null;
      /** The form in which it goes here. */
      note: string | null;
    }
  /** Choose it here, in this console's words. */
  | { does: 'set'; field: Field; label: string; value: string | null };

/** A step of the guide, in the order in which it is done. */
export interface GuideStep {
  id: string;
  side: Side | null;
  /** The whole step as one sentence. */
  text: string;
  /** What it says under the console's name and above its items, where that is shorter. */
  lead?: string;
  items?: GuideItem[];
  /** What is peculiar to this pair of consoles. */
  notes?: string[];
  done: boolean;
  /** Ticked by hand, since no value shows it. */
  manual: boolean;
}

/** A value that a console does not publish: the user says what it is. */
export interface Question {
  side: Side;
  field: Field;
  label: string;
  /** The console's own question, in the reader's language. */
  text: string;
  /** What it probably is. */
  offered: string;
}

/** A tab on which a console was recognised. */
export interface SightedTab {
  tab: number;
  title: string;
  /** Name of the console and of its page, in the reader's language. */
  consoleName: string;
  pageName: string;
  side: Side | null;
  sighting: Sighting;
  /** What the page should have and was not found, each as the console words it. */
  missing: { field: Field; label: string }[];
  /** The page's controls are all disabled: this admin may look, and change nothing. */
  readOnly: boolean;
}

/** What the primary button does next; exactly one at any time. */
export type NextAction =
  /** Nothing recognised yet: open a console. */
  | { do: 'open' }
  /** Start a connection from the sighted tabs (one or both sides). */
  | { do: 'connect'; tabs: number[] }
  /** Take the values that this tab shows (`downloads`: some are fetched from the page's own links). */
  | { do: 'take'; tab: number; count: number; downloads: number }
  /** Fill this tab's fields. */
  | { do: 'fill'; tab: number; items: FillItem[] }
  /** The other console's tab is next, and is already open. */
  | { do: 'switch'; tab: number }
  /** Something to do by hand: the text says what and where. */
  | { do: 'guide'; text: string }
  /** A question must be answered first. */
  | { do: 'answer' }
  /** Record one sign-in that begins here and goes on between these hosts. `again`: one was verified. */
  | { do: 'testSignIn'; url: string; launcher: string | null; hosts: string[]; again: boolean }
  /** A test sign-in is being recorded, in this tab. */
  | { do: 'testing'; tab: number };

/** Where a test sign-in opens: at the SP, in a tab or a private window, or in a tab with the IdP's apps. */
export const TEST_STARTS = ['tab', 'privateWindow', 'launcher'] as const;
export type TestStart = (typeof TEST_STARTS)[number];

/** What a recorded sign-in has shown, for as long as the browser is open. */
export interface TestView {
  /** Milliseconds since 1970. */
  at: number;
  outcome: Outcome;
  /** Neither a value nor a side has changed since then. */
  stands: boolean;
  /** What was verified, in words. */
  verified: string[];
  findings: TraceFinding[];
  /** The findings in words, in the same order. */
  words: FindingWords[];
  /** An answer of the identity provider reached the service. */
  arrived: boolean;
  /** The page that was seen last; null where none was. */
  last: { host: string; status: number | null; error: string | null } | null;
}

/** A finding in the reader's words; see `Rule` for what each part says. */
export interface FindingWords {
  title: string;
  message: string;
  why: string;
  mend: string;
}

/** What the user chose, for all connections. */
export interface Settings {
  /** Language of the texts; null: the browser's. */
  locale: 'en' | 'de' | null;
  /** Ids of the consoles at whose Save button the guard stays silent. */
  guardOff: string[];
}

/** A signing certificate that a side is known to have. */
export interface KnownCertificate {
  side: Side;
  /** PEM. */
  value: string;
  /** Hex, as consoles show thumbprints. */
  sha1: string;
  /** Milliseconds since 1970. */
  notBefore: number;
  notAfter: number;
  standing: 'valid' | 'expired' | 'future';
  /** Of several the one that was made last. */
  newest: boolean;
  /** The connection goes by this one. */
  taken: boolean;
}

/** Everything a UI shows; made by the background, never by the UI. */
export interface View {
  connections: { id: string; name: string; phase: Phase; agree: number; total: number }[];
  /** The one that the tab belongs to, or was last looked at. */
  connection: Connection | null;
  phase: Phase;
  lines: Line[];
  findings: Finding[];
  /** The findings in words, in the same order. */
  words: FindingWords[];
  /** Checks that the user has muted in this connection, with their titles. */
  muted: { rule: string; title: string; note: string }[];
  steps: GuideStep[];
  /** Beside the connection's conflicts. */
  questions: Question[];
  /** All that are known of each side; more than one, where a choice was to be made. */
  certificates: KnownCertificate[];
  /** The tab that the UI stands beside, when a console was recognised on it. */
  here: SightedTab | null;
  /** Other tabs with recognised consoles. */
  elsewhere: SightedTab[];
  next: NextAction;
  /** The last test sign-in of the connection. */
  test: TestView | null;
  /** The last fill on this tab can be undone. */
  undoable: boolean;
  /**
   * Names, in the reader's language, of the consoles and pages that occur in the connection and
   * its provenance: by console id (`okta`), and by console and page id (`okta/configureSaml`).
   */
  names: Record<string, string>;
  settings: Settings;
  /** Why this tab's page is none of the connection's; null where it is, or may become one. */
  stranger: 'otherConsole' | 'otherAccount' | null;
  /** Fields that the user has pointed at, with the console's name and the field's label. */
  taught: (Pick<Taught, 'place' | 'page' | 'field' | 'label'> & { name: string })[];
}
