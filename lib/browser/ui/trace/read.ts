import { ALL } from '../../../../components/trace/find.ts';
import type { TraceKey } from '../../../locale/trace.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { TraceActions } from '../../../model/traceUi.ts';
import type { Notice } from '../../../model/ui.ts';
import type { Traces } from './store.ts';

/** Ten times a long recording with its bodies; what is larger is refused unread. */
const MOST_MB = 100;

type Say = (key: TraceKey, params?: Record<string, string | number>) => string;

/** Reading files and pasted texts, whatever wrote them. */
export const reader = (
  { store, refresh }: Traces,
  say: Say,
  tell: (notice: Notice | null) => void,
): Pick<TraceActions, 'read' | 'paste'> => {
  const bad = (text: string) => tell({ tone: 'bad', text, undo: false });

  const imported = async (name: string, input: string | Uint8Array): Promise<Recording | null> => {
    // Late: most who open this have no file.
    const { importRecording } = await import('../../../trace/import/import.ts');
    const result = await importRecording(input);
    if ('recording' in result) return result.recording;
    bad(say(`import.${result.error}`, { name }));
    return null;
  };

  const show = async (name: string, recordings: (Recording | null)[]): Promise<void> => {
    const read = recordings.filter((one) => one !== null);
    if (read.length === 0) return;
    const recording: Recording = {
      exchanges: read.flatMap(({ exchanges }) => exchanges).sort((a, b) => a.at - b.at),
      dropped: read.reduce((sum, { dropped }) => sum + dropped, 0),
    };
    store.setState({ file: { name, recording }, selected: null, filter: ALL, comparison: null });
    await refresh();
  };

  const busy = async (deed: () => Promise<void>): Promise<void> => {
    if (store.getState().busy) return;
    store.setState({ busy: true, notice: null });
    await deed().catch(() => bad(say('notice.failed')));
    store.setState({ busy: false });
  };

  return {
    read: (files) =>
      busy(async () => {
        const all: (Recording | null)[] = [];
        for (const file of files) {
          if (file.size > MOST_MB * 1024 * 1024) {
            bad(say('import.tooLarge', { name: file.name }));
            continue;
          }
          all.push(await imported(file.name, new Uint8Array(await file.arrayBuffer())));
        }
        await show(files.map(({ name }) => name).join(', '), all);
      }),
    paste: (text) =>
      busy(async () => {
        const name = say('import.pasted');
        await show(name, [await imported(name, text)]);
      }),
  };
};
