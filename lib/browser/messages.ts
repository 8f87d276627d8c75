import type { ConnectionEvent } from '../model/connection.ts';
import type { Field } from '../model/field.ts';
import type { FillItem, FillResult } from '../model/fill.ts';
import type { GuardFinding, PageMark } from '../model/mark.ts';
import type { RecordingState } from '../model/recording.ts';
import type { Sighting } from '../model/sighting.ts';
import type { SnapshotOrder } from '../model/snapshot.ts';
import type { Ask, Lessons, Pointed, Reach } from '../model/taught.ts';
import type { Settings, TestStart, View } from '../model/view.ts';

/** What a page is told when it has said what it shows. */
export interface Told {
  marks: PageMark[];
  guard: boolean;
  lessons: Lessons;
}

/** A page speaks to the background. The sender's tab and frame come with the message. */
export interface FromPage {
  /** The page changed; replies with the marks to show. `null`: nothing recognised (any more). */
  sighted(p: { sighting: Sighting | null }): Told;
  /** A Save button was pressed: what stands against it. Empty: let it through. */
  guard(p: { sighting: Sighting }): GuardFinding[];
  /** The admin chose *Fix* in the guard's dialog. */
  fix(p: { sighting: Sighting }): FillResult[];
  /** The user has pointed at a field, passed it over (null), or left off (no rest). */
  pointed(p: { pointed: Pointed | null; rest: Ask[] }): void;
}

/** The background speaks to one frame of a tab. */
export interface ToPage {
  look(p: Record<string, never>): Sighting | null;
  fill(p: { items: FillItem[] }): FillResult[];
  /** Puts back what `fill` replaced. */
  unfill(p: { results: (FillResult & { selector: string })[] }): FillResult[];
  /** What the page was joined to has changed: its marks now, and whether its Save is guarded. */
  mark(p: { marks: PageMark[]; guard: boolean }): void;
  /** The file behind the page's own download link of this field, as base64; null when it can't. */
  download(p: { field: Field; href: string }): string | null;
  /** What the user has taught about this console. */
  learn(p: { lessons: Lessons }): void;
  /** Has the user point at the first of these; none: the pointing is over. */
  point(p: { asks: Ask[] }): void;
  /** The structure of the page, with marks where the fields were found. */
  snapshot(p: SnapshotOrder): { html: string };
}

/** Popup, side panel or full page speak to the background. `tab`: the one the UI stands beside. */
export interface FromUi {
  view(p: { tab: number | null; connection: string | null }): View;
  /** Applies one event; replies with the reason when it was refused. Stored before the reply. */
  apply(p: { connection: string; event: ConnectionEvent }): { refused: string | null };
  /** Starts a connection from recognised tabs and takes what they show. */
  connect(p: { tabs: number[] }): { connection: string };
  /** Starts an empty one. */
  create(p: { name: string }): { connection: string };
  remove(p: { connection: string }): void;
  /** Takes the values of a tab, downloads included. */
  take(p: { tab: number; connection: string }): { taken: Field[]; failed: Field[] };
  /** Fills what the tab's plan has; `only`: just these fields (a finding's *Put it right*). */
  fill(p: { tab: number; connection: string; only?: Field[] }): FillResult[];
  unfill(p: { tab: number; connection: string }): FillResult[];
  /** Adds pasted or dropped text: whatever it is, it is recognised, or refused with a reason. */
  paste(p: { connection: string; side: 'sp' | 'idp' | null; text: string; name: string | null }): {
    taken: Field[];
    refused: string | null;
    /** It was found in a message: what was sent, not what is configured. */
    fromMessage: boolean;
  };
  /** Changes some of the settings. */
  set(p: Partial<Settings>): void;
  /** The UI was opened on a tab on which nothing is recognised. */
  wake(p: { tab: number }): Reach;
  /** Has the user point at what was not found. */
  point(p: { tab: number }): { begun: boolean };
  unteach(p: { place: string; page: string; field: Field }): void;
  snapshot(p: { tab: number }): { html: string | null };
  /** Records, in place of what was recorded before. */
  record(p: Pick<RecordingState, 'scope'>): void;
  stopRecording(p: Record<string, never>): void;
  /** Forgets what was recorded. */
  clearRecording(p: Record<string, never>): void;
  /** Opens a sign-in and records it, once its hosts are allowed; not where nothing is known of it. */
  testSignIn(p: { connection: string; where: TestStart }): { known: boolean };
  /** The hosts were not allowed. */
  cancelTest(p: Record<string, never>): void;
}
