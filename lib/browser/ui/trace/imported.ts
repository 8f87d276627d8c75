import type { TraceKey } from '../../../locale/trace.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { Notice } from '../../../model/ui.ts';
import type { Traces } from './store.ts';

/** Ten times a long recording with its bodies; what is larger is refused unread. */
const MOST_MB = 100;

export type Say = (key: TraceKey, params?: Record<string, string | number>) => string;
export type Tell = (notice: Notice | null) => void;

/** What files and texts hold; where that is nothing, a notice says why. */
export const importer = (say: Say, tell: Tell) => {
  const bad = (text: string) => tell({ tone: 'bad', text, undo: false });

  const input = async (name: string, given: string | Uint8Array): Promise<Recording | null> => {
    // Late: most who open this have no file.
    const { importRecording } = await import('../../../trace/import/import.ts');
    const result = await importRecording(given);
    if ('recording' in result) return result.recording;
    bad(say(`import.${result.error}`, { name }));
    return null;
  };

  const file = async (one: File): Promise<Recording | null> => {
    if (one.size <= MOST_MB * 1024 * 1024)
      return input(one.name, new Uint8Array(await one.arrayBuffer()));
    bad(say('import.tooLarge', { name: one.name }));
    return null;
  };
  return { input, file };
};

/** One thing at a time; one that fails says so. */
export const busily = ({ store }: Traces, say: Say, tell: Tell) => {
  return async (deed: () => Promise<void>): Promise<void> => {
    if (store.getState().busy) return;
    store.setState({ busy: true, notice: null });
    await deed().catch(() => tell({ tone: 'bad', text: say('notice.failed'), undo: false }));
    store.setState({ busy: false });
  };
};
