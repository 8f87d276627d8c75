import { createStore } from 'zustand/vanilla';
import { ALL } from '../../../../components/trace/find.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { TraceState } from '../../../model/traceUi.ts';
import type { OpeningKey } from '../../../saml/encryption/privateKey.ts';
import type { Ui } from '../store.ts';
import type { Held } from './analyse.ts';
import type { Source } from './source.ts';

/** What a view of a trace knows for itself, beside what it shows. */
export interface Known extends TraceState {
  /** A file that is shown in place of what is recorded. */
  file: { name: string; recording: Recording } | null;
  /** What was recorded, as last read. */
  recorded: Recording;
}

/** A recording that grows is read anew at most so often, and never more than a quarter of the time. */
const PAUSE_MS = 300;

/** The store of one view of a trace: filled from its source, or from a file, and read against the connection. */
export const openTraces = (ui: Ui, source: Source, surface: TraceState['surface']) => {
  const { locale } = ui.store.getState();
  const store = createStore<Known>(() => ({
    locale,
    surface,
    recorder: {
      state: 'off',
      scope: { hosts: [] },
      hosts: [],
      until: null,
      stopped: null,
      used: 0,
      limit: 0,
    },
    trace: null,
    against: null,
    selected: null,
    filter: ALL,
    comparison: null,
    exporting: null,
    key: null,
    testable: null,
    busy: false,
    notice: null,
    file: null,
    recorded: { exchanges: [], dropped: 0 },
  }));

  let key: OpeningKey | null = null;
  const held = (): Held => {
    const { view, locale: reader } = ui.store.getState();
    return { connection: view?.connection ?? null, locale: reader, now: Date.now(), key };
  };

  const readAnew = async (): Promise<void> => {
    const { recording, recorder } = await source.read();
    store.setState(({ recorder: { hosts } }) => ({
      recorded: recording,
      recorder: { ...recorder, hosts },
    }));
    const { file } = store.getState();
    const shown = file ?? { name: null, recording };
    if (shown.recording.exchanges.length === 0) {
      store.setState({ trace: null, selected: null });
      return;
    }
    // Late: it brings the rules, the consoles and the readers of certificates along.
    const { analyse } = await import('./analyse.ts');
    const trace = await analyse(shown.name, shown.recording, held());
    if (store.getState().file === file) store.setState({ trace });
  };

  let running: Promise<void> | null = null;
  let again = false;
  /** Reads once more after the present reading, however often it is asked for meanwhile. */
  const refresh = (): Promise<void> => {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        const began = performance.now();
        await readAnew().catch(() => undefined);
        const took = performance.now() - began;
        if (again)
          await new Promise((resolve) => setTimeout(resolve, Math.max(PAUSE_MS, 3 * took)));
      }
      running = null;
    })();
    return running;
  };

  source.watch(refresh);
  let heldBefore: unknown;
  /** What the UI around it knows: whom a test would concern, and what the trace is held against. */
  const follow = () => {
    const { view, locale: reader } = ui.store.getState();
    const sp = view?.connection?.sp.console;
    const test = view?.next.do === 'testSignIn' ? view.next : null;
    store.setState(({ recorder }) => ({
      locale: reader,
      against: view?.connection?.name ?? null,
      testable: test && ((sp && view?.names[sp]) || (view?.connection?.name ?? null)),
      recorder: { ...recorder, hosts: test?.hosts ?? recorder.hosts },
    }));
    const now = JSON.stringify([reader, view?.connection?.sp, view?.connection?.idp]);
    if (now === heldBefore) return;
    heldBefore = now;
    void refresh();
  };
  ui.store.subscribe(follow);
  follow();
  return {
    store,
    refresh,
    source,
    held,
    /** Keeps the key that opens what is encrypted, in memory alone. */
    keep: (opening: OpeningKey | null) => {
      key = opening;
    },
  };
};

export type Traces = ReturnType<typeof openTraces>;
