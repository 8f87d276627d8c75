import { type TextKey, translate } from '../../locale/index.ts';
import type { Params } from '../../locale/text.ts';
import type { Notice } from '../../model/ui.ts';
import type { Ui } from './store.ts';

export type Say = (key: TextKey, params?: Params) => string;

/**
 * Does one thing at a time for the user: busy while it runs, then its notice and a fresh View. A press
 * of a button meanwhile is no second one; what the user brings meanwhile has its turn afterwards.
 */
export const runner = ({ store, refresh }: Ui) => {
  const say: Say = (key, params) => translate(store.getState().locale, key, params);
  const tell = (notice: Notice | null) => store.setState({ notice });
  let current = Promise.resolve();
  const perform = async (deed: () => Promise<Notice | null>): Promise<void> => {
    store.setState({ busy: true, notice: null });
    try {
      tell(await deed());
    } catch {
      tell({ tone: 'bad', text: say('notice.failed'), undo: false });
    }
    await refresh();
    store.setState({ busy: false });
  };
  const run = (deed: () => Promise<Notice | null>): Promise<void> => {
    if (!store.getState().busy) current = perform(deed);
    return current;
  };
  const runAfter = (deed: () => Promise<Notice | null>): Promise<void> => {
    current = current.then(() => perform(deed));
    return current;
  };
  return { say, tell, run, runAfter };
};
