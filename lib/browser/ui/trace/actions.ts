import { ALL } from '../../../../components/trace/find.ts';
import { traceText } from '../../../locale/trace.ts';
import type { TraceActions } from '../../../model/traceUi.ts';
import type { Notice } from '../../../model/ui.ts';
import { browser } from '../../api.ts';
import { save } from '../files.ts';
import { comparer } from './compare.ts';
import { drafts } from './drafts.ts';
import { reader } from './read.ts';
import type { Traces } from './store.ts';

/** What the views of a trace leave to the UI that they stand in. */
export type Around = Pick<TraceActions, 'mend' | 'testSignIn'>;

/** What a user can have done with a trace. */
export const traceActions = (traces: Traces, around: Around): TraceActions => {
  const { store, refresh, source } = traces;
  const tell = (notice: Notice | null) => store.setState({ notice });
  const say = (key: Parameters<typeof traceText>[1], params = {}) =>
    traceText(store.getState().locale, key, params);
  const bad = (text: string) => tell({ tone: 'bad', text, undo: false });
  const read = reader(traces, say, tell);
  const compare = comparer(traces, say, tell);
  const tried = (deed: () => Promise<unknown>) => {
    tell(null);
    deed().then(refresh, () => bad(say('notice.failed')));
  };

  return {
    ...around,
    ...read,
    ...compare,
    ...drafts(traces, say, tell),
    start: (scope) =>
      tried(async () => {
        store.setState({ file: null, selected: null, filter: ALL });
        if (!(await source.start(scope))) bad(say('notice.notAllowed'));
      }),
    stop: () => tried(() => source.stop()),
    clear: () =>
      tried(async () => {
        const { file } = store.getState();
        traces.keep(null);
        store.setState({ file: null, trace: null, selected: null, filter: ALL, key: null });
        if (!file) await source.clear();
      }),
    select: (selected) => store.setState({ selected }),
    filter: (change) => store.setState(({ filter }) => ({ filter: { ...filter, ...change } })),
    save: (name, content) => save(name, content),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => tell({ tone: 'ok', text: say('notice.copied'), undo: false }),
        () => bad(say('notice.copyFailed')),
      ),
    dismiss: () => tell(null),
    openPage: () => void browser.tabs.create({ url: browser.runtime.getURL('/trace.html') }),
  };
};
