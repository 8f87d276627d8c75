import { consoleById } from '../../consoles/index.ts';
import type { Consoles } from '../../journey/pages.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import type { Recording } from '../../model/exchange.ts';
import type { TestStart } from '../../model/view.ts';
import type { PageText } from '../../trace/diagnose/pages.ts';
import type { Badge } from '../action.ts';
import type { ToPage } from '../messages.ts';
import type { WebRecorder } from '../record/recorder.ts';
import type { Connections } from '../store/connections.ts';
import type { openReports } from '../store/reports.ts';
import type { Session } from '../store/session.ts';
import type { openSettings } from '../store/settings.ts';
import type { openTaught } from '../store/taught.ts';
import type { openWishes } from '../store/wishes.ts';
import type { In, Out } from '../transport.ts';
import type { Script } from './inject.ts';

/** Everything around the background: what it stores, and whom it can ask. */
export interface Ferry {
  connections: Connections;
  session: Session;
  settings: ReturnType<typeof openSettings>;
  taught: ReturnType<typeof openTaught>;
  recorder: WebRecorder;
  reports: ReturnType<typeof openReports>;
  wishes: ReturnType<typeof openWishes>;
  /** Whether the browser tells us of the requests to these hosts. */
  maySee(hosts: readonly string[]): Promise<boolean>;
  /** What was recorded. */
  recording(): Promise<Recording>;
  /** Asks one frame of a tab, or (`null`) all of them; rejects when it is gone. */
  ask<N extends keyof ToPage>(
    tab: number,
    frame: number | null,
    name: N,
    payload: In<ToPage, N>,
  ): Promise<Out<ToPage, N>>;
  /** Runs one of our scripts in a frame, or (`null`) in all; false where the browser forbids it. */
  inject(tab: number, frame: number | null, file: Script): Promise<boolean>;
  /** Address of a tab; null where the browser keeps it to itself. */
  address(tab: number): Promise<string | null>;
  /** Title of a tab ('' when the browser does not say); null when it is closed. */
  title(tab: number): Promise<string | null>;
  /** What a tab shows now; null where the browser lets us read nothing there. */
  pageText(tab: number): Promise<PageText | null>;
  /** Every open tab. */
  tabIds(): Promise<number[]>;
  /** A new tab with nothing in it; null where the browser allows no such window. */
  openTab(where: TestStart): Promise<number | null>;
  goTo(tab: number, url: string): Promise<void>;
  /** Wakes the worker every now and then, or no more. */
  alarm(on: boolean): Promise<void>;
  /** Shows on the toolbar icon what was recognised on a tab, or that it is recorded; null: nothing. */
  badge(tab: number, seen: Badge | null): Promise<void>;
  locale(): Promise<Locale>;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  /** Runs deeds of one tab, or of one name, one after another: whoever presses twice means one. */
  inTurn<T>(of: number | 'connect' | 'recording' | 'wish', deed: () => Promise<T>): Promise<T>;
  /** Tabs that are being filled by this very worker; what they show meanwhile is no observation. */
  filling: Set<number>;
}

export const consolesOf = (connection: Connection): Consoles => ({
  sp: consoleById(connection.sp.console),
  idp: consoleById(connection.idp.console),
});
