import type { ExportFormat, TraceActions } from '../../../model/traceUi.ts';
import { save } from '../files.ts';
import type { Say, Tell } from './imported.ts';
import type { Traces } from './store.ts';

const ENDS: Record<ExportFormat, string> = {
  ferry: 'samlferry.json',
  samlTracer: 'json',
  har: 'har',
  text: 'txt',
};

/** Exports, each made as a draft that is looked through before it is saved. */
export const drafts = (
  { store, held }: Traces,
  say: Say,
  tell: Tell,
): Pick<TraceActions, 'draft' | 'saveDraft'> => ({
  draft: (asked) => {
    const { trace } = store.getState();
    if (!asked || !trace) return store.setState({ exporting: null });
    const draft = { ...asked, text: null, receipt: [] };
    store.setState({ exporting: draft });
    const make = async () => {
      // Late: few who look at a trace hand it on.
      const { draftOf } = await import('./draftOf.ts');
      const made = await draftOf(trace.recording, asked, held(), say);
      // Another one may have been asked for meanwhile, or none.
      if (store.getState().exporting === draft)
        store.setState({ exporting: { ...draft, ...made } });
    };
    make().catch(() => {
      store.setState({ exporting: null });
      tell({ tone: 'bad', text: say('notice.failed'), undo: false });
    });
  },
  saveDraft: () => {
    const { exporting } = store.getState();
    if (!exporting || exporting.text === null) return;
    const { format, redacted, text } = exporting;
    const day = new Date().toISOString().slice(0, 10);
    save(`trace-${day}${redacted ? '-redacted' : ''}.${ENDS[format]}`, text);
    store.setState({ exporting: null });
  },
});
