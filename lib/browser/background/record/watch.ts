import type { Exchange } from '../../../model/exchange.ts';
import type { RecordingState } from '../../../model/recording.ts';
import { errorOf } from '../../../trace/errorPages.ts';
import { isArrival } from '../../../trace/record/arrival.ts';
import { aside } from '../aside.ts';
import type { Ferry } from '../ferry.ts';
import { end } from './record.ts';

/** A page that leads on by itself does so within this; so does what the service makes of an answer. */
const SETTLED_MS = 2_000;
/** A recording without traffic has been forgotten. */
const IDLE_MS = 5 * 60_000;

interface Calls {
  /** An answer has arrived in the recording that began then, and the service has answered in turn. */
  arrived(began: number): void;
  /** A page is shown, and nothing more happens. */
  resting(): void;
}

/** Watches the pages of a test sign-in. */
export const watchSignIn = ({ arrived, resting }: Calls) => {
  let due: ReturnType<typeof setTimeout> | undefined;
  /** The recording in which an answer has arrived. */
  let here: number | null = null;
  return (exchange: Exchange, { connection, began }: RecordingState): void => {
    if (connection === null) return;
    const arrives = isArrival(exchange);
    if (arrives) here = began;
    if (!arrives && exchange.resource !== 'document') return;
    clearTimeout(due);
    due = setTimeout(() => {
      if (here === began) arrived(began);
      else resting();
      here = null;
    }, SETTLED_MS);
  };
};

/** Ends a test sign-in that stands at an error page of a known console: there it goes no further. */
export const endAtError = async (ferry: Ferry): Promise<void> => {
  const { on, connection, tabs, began } = await ferry.recorder.state();
  if (!on || connection === null) return;
  const pages = await Promise.all((tabs ?? []).map((tab) => ferry.pageText(tab)));
  if (pages.some((page) => page && errorOf(page.url, page.title, page.text)))
    await end(ferry, 'errorPage', began);
};

/** Looks every now and then, also on behalf of a worker that died: whether the recording should be over. */
export const tick = async (ferry: Ferry): Promise<void> => {
  const { on, until, connection, began } = await ferry.recorder.state();
  if (!on) return;
  const now = ferry.now();
  const { exchanges } = await ferry.recording();
  const last = Math.max(began, ...exchanges.slice(-1).map(({ at }) => at));
  if (now >= until || now - last >= IDLE_MS) return end(ferry, 'time', began);
  if (connection !== null && exchanges.some(isArrival)) return end(ferry, 'signedIn', began);
};

/** A recorded tab was closed; with the last one the recording ends. */
export const closed = (ferry: Ferry, tab: number): void =>
  aside(
    (async () => {
      const { on, tabs, began } = await ferry.recorder.state();
      if (!on || !tabs?.includes(tab)) return;
      const rest = tabs.filter((one) => one !== tab);
      if (rest.length > 0) await ferry.recorder.change({ tabs: rest });
      else await end(ferry, 'closed', began);
    })(),
  );
