import { type Entry, exchangeOfEntry, wantsContent } from '../../../trace/record/entry.ts';
import { browser } from '../../api.ts';
import { isOfLogNamed } from '../../record/keys.ts';
import { openLog, readLog } from '../../record/log.ts';
import { session } from '../../storage.ts';
import type { Source } from './source.ts';

/** Beside a recording of the background's; session storage has room for both. */
const LIMITS = { bytes: 2_000_000, exchanges: 4_000 };
/** What ends meanwhile is written at once. */
const PAUSE_MS = 250;

type Content = [text: string, encoding: string];
type Finished = Entry & {
  getContent(call?: (...content: Content) => void): Promise<Content> | undefined;
};

/** Chrome calls back; Firefox, and Chrome behind the polyfill, promise, and refuse a callback. */
const askedFor = (entry: Finished): Promise<Content> =>
  new Promise((resolve, reject) => {
    try {
      entry.getContent((...content) => resolve(content))?.then(resolve, reject);
    } catch {
      entry.getContent()?.then(resolve, reject);
    }
  });

const contentOf = async (entry: Finished): Promise<{ text: string; encoding: string } | null> => {
  if (!wantsContent(entry)) return null;
  const [text, encoding] = await askedFor(entry);
  return text ? { text, encoding: encoding ?? '' } : null;
};

/**
 * What the developer tools see of their tab, answers' bodies included: no permission is needed. This
 * page alone writes the log of its tab, so that what was shown is there when the tools open again.
 */
export const devtools = (): Source => {
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  const name = `devtools:${tab}`;
  const log = openLog(session, name, LIMITS);
  const ready = log.resume();
  let on = true;
  let due = false;
  let changed = (): void => undefined;

  const take = async (entry: Finished, content: boolean): Promise<void> => {
    const body = content ? await contentOf(entry).catch(() => null) : null;
    const exchange = exchangeOfEntry(entry, tab, body);
    await ready;
    if (!exchange) return;
    log.put(exchange);
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      log.flush().catch(() => undefined);
    }, PAUSE_MS);
  };

  const listen = (entry: unknown): void => {
    if (on) void take(entry as Finished, true);
  };

  const { network } = browser.devtools;
  network.onRequestFinished.addListener(listen);
  // What came before this panel was shown; the bodies of its answers may be gone.
  void ready
    .then(
      async (): Promise<unknown> =>
        (await readLog(session, name)).exchanges.length > 0 ? {} : network.getHAR(),
    )
    .then((har) => {
      for (const entry of (har as { entries?: Finished[] }).entries ?? []) void take(entry, false);
    })
    .catch(() => undefined);

  return {
    async read() {
      const { used, ...recording } = await readLog(session, name);
      return {
        recording,
        recorder: {
          state: on ? 'on' : 'off',
          scope: 'devtools',
          until: null,
          stopped: on ? null : 'byHand',
          used,
          limit: LIMITS.bytes,
        },
      };
    },
    async start() {
      on = true;
      changed();
      return true;
    },
    async stop() {
      on = false;
      changed();
    },
    clear: () => log.clear(),
    watch(call) {
      changed = call;
      browser.storage.onChanged.addListener((changes) => {
        if (Object.keys(changes).some((key) => isOfLogNamed(name, key))) call();
      });
    },
  };
};
