import type { Recorder, Scope } from './traceUi.ts';

/** What the background records, or last did. */
export interface RecordingState {
  on: boolean;
  scope: Exclude<Scope, 'devtools'>;
  /** Only these tabs, and those that are opened from them; null: any. */
  tabs: number[] | null;
  /** The connection whose sign-in is tested. */
  connection: string | null;
  /** Milliseconds since 1970: when it began, and when it stops by itself. */
  began: number;
  until: number;
  stopped: Recorder['stopped'];
}
