import type { Recording } from '../../../model/exchange.ts';
import type { Recorder, Scope } from '../../../model/traceUi.ts';

/** What was recorded, and whether it still is. */
export interface Recorded {
  recording: Recording;
  recorder: Omit<Recorder, 'hosts'>;
}

/** Where a recording comes from: the background, or the developer tools of a tab. */
export interface Source {
  read(): Promise<Recorded>;
  /** Has to be called right in a click; false where the user did not allow it. */
  start(scope: Scope): Promise<boolean>;
  stop(): Promise<void>;
  clear(): Promise<void>;
  watch(changed: () => void): void;
}
