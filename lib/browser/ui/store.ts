import { createStore } from 'zustand/vanilla';
import type { Surface, UiState } from '../../model/ui.ts';
import { browser } from '../api.ts';
import { readerLocale, uiLocale } from '../locale.ts';
import { isOfLog } from '../record/keys.ts';
import { send } from '../transport.ts';
import { tabBeside } from './tab.ts';

/** What a UI knows for itself, beside what it shows. */
interface Known extends UiState {
  /** The tab that it stands beside. */
  tab: number | null;
  /** The connection that the user chose here; null: the one of the tab. */
  chosen: string | null;
}

/** The store of one UI: filled from the background, filled anew whenever storage or the tab changes. */
export const openStore = (surface: Surface) => {
  const store = createStore<Known>(() => ({
    locale: uiLocale(),
    surface,
    screen: 'crossing',
    view: null,
    failed: false,
    busy: false,
    notice: null,
    reach: 'none',
    snapshot: null,
    choice: null,
    tab: null,
    chosen: null,
  }));

  let latest = 0;
  /**
   * Asks for the View, and once more where the worker was just being replaced; an answer that a later
   * question has overtaken is dropped.
   */
  const refresh = async (again = true): Promise<void> => {
    const question = ++latest;
    const { tab, chosen } = store.getState();
    try {
      const view = await send('view', { tab, connection: chosen });
      if (question !== latest) return;
      store.setState({ view, locale: readerLocale(view.settings), failed: false });
    } catch {
      if (question !== latest) return;
      if (again) return refresh(false);
      store.setState({ failed: true });
    }
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Several changes at once are one question. */
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 40);
  };

  /** A page of another product may be read now, since the user has opened us on it. */
  const wake = async (): Promise<void> => {
    const { tab } = store.getState();
    if (tab === null) return;
    const reach = await send('wake', { tab }).catch(() => 'none' as const);
    if (tab === store.getState().tab) store.setState({ reach });
  };

  const moved = async () => {
    const tab = await tabBeside();
    if (tab !== store.getState().tab)
      store.setState({ tab, chosen: null, reach: 'none', snapshot: null });
    await refresh();
    await wake();
  };

  // What is recorded concerns the views of a trace alone, and comes several times a second.
  browser.storage.onChanged.addListener((changes) => {
    if (!Object.keys(changes).every(isOfLog)) soon();
  });
  if (surface === 'sidepanel') browser.tabs.onActivated.addListener(moved);
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete' && tab === store.getState().tab) void refresh().then(wake);
  });
  const ready = tabBeside().then((tab) => {
    store.setState({ tab });
    return refresh();
  });
  void ready.then(wake);
  return { store, refresh, ready };
};

export type Ui = ReturnType<typeof openStore>;
