import type { Exchange } from '../../../model/exchange.ts';
import type { RecordingState } from '../../../model/recording.ts';
import { isArrival } from '../../../trace/record/arrival.ts';
import { aside } from '../aside.ts';
import type { Ferry } from '../ferry.ts';
import { end } from './record.ts';

/** What the service makes of an answer shows within this after its last page. */
const SETTLED_MS = 2_000;
/** A recording without traffic has been forgotten. */
const IDLE_MS = 5 * 60_000;

/** Ends a test sign-in once its answer has arrived and the service has answered in turn. */
export const watchSignIn = (over: () => void) => {
  let due: ReturnType<typeof setTimeout> | undefined;
  let arrived = false;
  return (exchange: Exchange, { connection }: RecordingState): void => {
    if (connection === null) return;
    const arrives = isArrival(exchange);
    arrived ||= arrives;
    if (!arrived || !(arrives || exchange.resource === 'document')) return;
    clearTimeout(due);
    due = setTimeout(() => {
      arrived = false;
      over();
    }, SETTLED_MS);
  };
};

/** Looks every now and then, also on behalf of a worker that died: whether the recording should be over. */
export const tick = async (ferry: Ferry): Promise<void> => {
  const { on, until, connection, began } = await ferry.recorder.state();
  if (!on) return;
  const now = ferry.now();
  const { exchanges } = await ferry.recording();
  const last = Math.max(began, ...exchanges.slice(-1).map(({ at }) => at));
  if (now >= until || now - last >= IDLE_MS) return end(ferry, 'time');
  if (connection !== null && exchanges.some(isArrival)) return end(ferry, 'signedIn');
};

/** A recorded tab was closed; with the last one the recording ends. */
export const closed = (ferry: Ferry, tab: number): void =>
  aside(
    (async () => {
      const { on, tabs } = await ferry.recorder.state();
      if (!on || !tabs?.includes(tab)) return;
      const rest = tabs.filter((one) => one !== tab);
      if (rest.length > 0) await ferry.recorder.change({ tabs: rest });
      else await end(ferry, 'closed');
    })(),
  );
