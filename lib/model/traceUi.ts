import type { Locale } from '../locale/text.ts';
import type { Field, Side } from './field.ts';
import type { Protocol } from './protocol.ts';
import type { Selection } from './selection.ts';
import type { Trace } from './trace.ts';
import type { Notice } from './ui.ts';
import type { TestStart } from './view.ts';

/** Whose traffic is recorded. DevTools sees its own tab's, without being asked. */
export type Scope = { hosts: string[] } | 'allSites' | 'devtools';

export interface Recorder {
  /** `none`: this page shows files only. */
  state: 'none' | 'off' | 'on';
  scope: Scope;
  /** Hosts that a test sign-in of the connection needs; offered first. */
  hosts: string[];
  /** When it stops by itself. */
  until: number | null;
  /** Why it is not on any more. */
  stopped: 'byHand' | 'time' | 'signedIn' | 'errorPage' | 'closed' | null;
  /** Bytes kept, and the most that are. */
  used: number;
  limit: number;
}

export interface TraceFilter {
  /** In address, message, headers; case does not matter. */
  text: string;
  host: string | null;
  protocol: Protocol | null;
  tab: number | null;
  onlyMessages: boolean;
}

export type ExportFormat = 'ferry' | 'samlTracer' | 'har' | 'text';

/** An export to look through before it is saved. */
export interface ExportDraft {
  format: ExportFormat;
  redacted: boolean;
  /** Null while it is made. */
  text: string | null;
  /** How many values of each kind were replaced, in the reader's words. */
  receipt: [string, number][];
}

/** Two messages or two traces, what differs between them, meaningful differences first. */
export interface Comparison {
  names: [string, string];
  rows: {
    name: string;
    values: [string | null, string | null];
    weight: 'breaks' | 'differs' | 'same';
  }[];
}

/** What a view of a trace knows. */
export interface TraceState {
  locale: Locale;
  surface: 'sidepanel' | 'devtools' | 'page' | 'popup';
  recorder: Recorder;
  /** Null until something was recorded or read. */
  trace: Trace | null;
  /** Name of the connection that it is held against; null without one. */
  against: string | null;
  selected: Selection | null;
  filter: TraceFilter;
  comparison: Comparison | null;
  exporting: ExportDraft | null;
  /** What the user calls the key that decrypts; the key itself stays where it is used. */
  key: string | null;
  /** The service provider that a test sign-in begins at; null without a connection that is ready. */
  testable: string | null;
  busy: boolean;
  notice: Notice | null;
}

/** What a user can do with a trace; each ends in a new TraceState. */
export interface TraceActions {
  /** Asks for the hosts where the browser wants that: has to be called right in a click. */
  start(scope: Scope): void;
  stop(): void;
  /** Forgets what was recorded or read, and the key. */
  clear(): void;
  /** Opens a sign-in and records just that. */
  testSignIn(where: TestStart): void;
  select(selected: Selection | null): void;
  filter(change: Partial<TraceFilter>): void;
  /** Recordings of any kind, in place of what is shown; a key, to decrypt what is shown. */
  read(files: readonly File[]): void;
  paste(text: string): void;
  compareMessages(one: string, other: string): void;
  compareWith(file: File): void;
  endComparison(): void;
  forgetKey(): void;
  /** Makes a draft; null drops it. */
  draft(asked: Pick<ExportDraft, 'format' | 'redacted'> | null): void;
  saveDraft(): void;
  /** Gives a drawing as a file. */
  save(name: string, content: Blob): void;
  mend(side: Side, fields: readonly Field[]): void;
  copy(text: string): void;
  dismiss(): void;
  /** Opens the trace on a page of its own. */
  openPage(): void;
}
