import type { Notice, UiActions } from '../../model/ui.ts';
import { send } from '../transport.ts';
import { save } from './files.ts';
import type { Say } from './run.ts';
import type { Ui } from './store.ts';

type Deeds = Pick<UiActions, 'point' | 'unteach' | 'snapshot' | 'saveSnapshot' | 'dropSnapshot'>;
type Run = (deed: () => Promise<Notice | null>) => Promise<void>;

/** Pointing at fields, and snapshots of pages: what to do where a page has changed. */
export const learner = ({ store }: Ui, run: Run, say: Say): Deeds => {
  const info = (key: 'notice.point' | 'notice.pressIcon' | 'notice.savedSnapshot'): Notice => ({
    tone: 'info',
    text: say(key),
    undo: false,
  });
  return {
    point: () =>
      run(async () => {
        const { tab, surface } = store.getState();
        if (tab === null) return null;
        const { begun } = await send('point', { tab });
        // The popup would close at the first click in the page, and holds the keys until then.
        if (begun && surface === 'popup') window.close();
        return info(begun ? 'notice.point' : 'notice.pressIcon');
      }),
    unteach: (taught) =>
      run(async () => {
        const { place, page, field } = taught;
        await send('unteach', { place, page, field });
        return { tone: 'info', text: say('notice.forgot'), undo: false };
      }),
    snapshot: () =>
      run(async () => {
        const { tab } = store.getState();
        if (tab === null) return null;
        const { html } = await send('snapshot', { tab });
        store.setState({ snapshot: html });
        return html === null ? info('notice.pressIcon') : null;
      }),
    saveSnapshot: () =>
      run(async () => {
        const { snapshot, view } = store.getState();
        if (snapshot === null) return null;
        const { console = 'page', page = 'unknown' } = view?.here?.sighting ?? {};
        save(`${console}-${page}.html`, snapshot, 'text/html');
        store.setState({ snapshot: null });
        return info('notice.savedSnapshot');
      }),
    dropSnapshot: () => store.setState({ snapshot: null }),
  };
};
