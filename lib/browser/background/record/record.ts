import type { RecordingState } from '../../../model/recording.ts';
import type { Ferry } from '../ferry.ts';
import { showBadge } from '../sighted.ts';
import { conclude } from './conclude.ts';

const MINUTE = 60_000;
/** Longer than anything that somebody wants to see in a trace. */
const LONGEST_TRACE = 30 * MINUTE;

/** Shows on the icon that something is, or no longer is, recorded. */
const announce = async (ferry: Ferry): Promise<void> => {
  await ferry.alarm((await ferry.recorder.state()).on);
  for (const tab of await ferry.tabIds()) await showBadge(ferry, tab);
};

/** Begins a recording in place of the one before. */
export const begin = async (ferry: Ferry, state: RecordingState): Promise<void> => {
  await ferry.recorder.start(state);
  await announce(ferry);
};

/**
 * Ends the recording; where `of` is given, only the one that began then. What a test sign-in has shown is
 * stored before it counts as ended, so that a worker that dies meanwhile does it once more.
 */
export const end = (ferry: Ferry, why: RecordingState['stopped'], of?: number): Promise<void> =>
  ferry.inTurn('recording', async () => {
    const { on, connection, began } = await ferry.recorder.state();
    if (!on || (of ?? began) !== began) return;
    await ferry.recorder.flush();
    if (connection !== null) await conclude(ferry, connection);
    await ferry.recorder.stop(why);
    await announce(ferry);
  });

export const record =
  (ferry: Ferry) =>
  async ({ scope }: Pick<RecordingState, 'scope'>): Promise<void> => {
    await end(ferry, 'byHand');
    const began = ferry.now();
    const until = began + LONGEST_TRACE;
    const rest = { tabs: null, connection: null, stopped: null };
    await begin(ferry, { on: true, scope, began, until, ...rest });
  };

export const stopRecording = (ferry: Ferry) => (): Promise<void> => end(ferry, 'byHand');

export const clearRecording = (ferry: Ferry) => (): Promise<void> => ferry.recorder.clear();
