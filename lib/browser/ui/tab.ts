import { browser } from '../api.ts';

/** The tab that this page stands beside: the one in its address (`?tab=ID`), else the active one. */
export const tabBeside = async (): Promise<number | null> => {
  const named = new URLSearchParams(location.search).get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
};

/** Brings a tab and its window to the front. */
export const bringUp = async (tab: number): Promise<void> => {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
};
