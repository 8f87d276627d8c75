import type { ConnectionEvent } from './connection.ts';
import type { Field, Side } from './field.ts';
import type { Reach, Taught } from './taught.ts';
import type { Settings, TestStart, View } from './view.ts';

export type Screen = 'crossing' | 'steps' | 'signIn' | 'more';

/** Where the UI stands: the toolbar's popup, the browser's side panel, or a tab of its own. */
export type Surface = 'popup' | 'sidepanel' | 'page';

/** The result of something the user did; stays until the next one or until it is dismissed. */
export interface Notice {
  tone: 'ok' | 'bad' | 'info';
  text: string;
  /** What it did can be taken back by the connection's own undo. */
  undo: boolean;
}

/** A document of several entities or roles, of which the user takes one. */
export interface EntityChoice {
  /** Of the file; '' for a pasted text. */
  name: string;
  /** Bytes, while the document is read. */
  progress: { read: number; size: number } | null;
  options: readonly { entityId: string; side: Side }[];
}

/** What a UI knows beside the View. */
export interface UiState {
  locale: 'en' | 'de';
  surface: Surface;
  screen: Screen;
  /** Null while the first one is under way. */
  view: View | null;
  /** The background gave no answer. */
  failed: boolean;
  /** Something is under way that the user waits for. */
  busy: boolean;
  notice: Notice | null;
  /** What can be done on this tab although nothing is recognised. */
  reach: Reach;
  /** A page snapshot to look through before it is saved. */
  snapshot: string | null;
  /** Metadata of which the user takes one entity. */
  choice: EntityChoice | null;
}

type WithoutTime<E> = E extends { at: number } ? Omit<E, 'at'> : never;
/** An event before it is dated. */
export type Deed = WithoutTime<ConnectionEvent>;

/** What a user can do; each ends in a new View, or a Notice, or both. */
export interface UiActions {
  retry(): void;
  show(screen: Screen): void;
  dismiss(): void;
  /** Does `View.next`, where a click can do it. */
  next(): void;
  /** Records a sign-in; `next` does so at the SP in a tab. */
  testSignIn(where: TestStart): void;
  /** Takes back the last fill of this tab. */
  unfill(): void;
  /** Fills just these fields, on this tab or on the console's tab elsewhere. */
  mend(side: Side, fields: readonly Field[]): void;
  apply(deed: Deed): void;
  /** Shows another connection. */
  choose(connection: string): void;
  create(name: string): void;
  remove(connection: string): void;
  switchTo(tab: number): void;
  copy(text: string): void;
  /** Adds a text to the connection, whatever it is. */
  paste(text: string): void;
  drop(files: readonly File[]): void;
  /** Takes one entity of the metadata that was added, in that role. */
  takeEntity(entityId: string, side: Side): void;
  /** Ends the choice, and the reading for it. */
  dropChoice(): void;
  /** The text of a file; null when it is too large or can't be read, which a notice says. */
  textOf(file: File): Promise<string | null>;
  exportSetUp(): void;
  /** Gives the service provider's values as a metadata file, for an upload. */
  exportSpMetadata(): void;
  /** Copies the guide of the connection as plain text. */
  copyGuide(): void;
  /** Opens the printable guide of the connection, or of any pair. */
  openGuide(of: 'connection' | 'pair'): void;
  set(settings: Partial<Settings>): void;
  /** Has the user point, in the page, at what was not found there. */
  point(): void;
  /** Forgets a field that the user has pointed at. */
  unteach(taught: Pick<Taught, 'place' | 'page' | 'field'>): void;
  /** Makes a snapshot of this tab's page, to look through. */
  snapshot(): void;
  saveSnapshot(): void;
  dropSnapshot(): void;
  /** Opens this UI elsewhere. */
  open(surface: 'sidepanel' | 'page'): void;
}
