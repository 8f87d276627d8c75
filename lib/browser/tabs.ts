import type { TestStart } from '../model/view.ts';
import { browser } from './api.ts';

/** Title of a tab, '' where the browser keeps it to itself; null when the tab is closed. */
export const titleOf = async (tab: number): Promise<string | null> => {
  try {
    return (await browser.tabs.get(tab)).title ?? '';
  } catch {
    return null;
  }
};

/** Address of a tab, where the user has opened the extension on it; else null. */
export const addressOf = async (tab: number): Promise<string | null> => {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    return null;
  }
};

/** Every open tab. */
export const tabIds = async (): Promise<number[]> =>
  (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);

/** Whether the user lets us into such a window. */
export const mayOpen = async (where: TestStart): Promise<boolean> =>
  where !== 'privateWindow' || browser.extension.isAllowedIncognitoAccess();

/** An empty tab in front; null where the user does not let us into private windows. */
export const openTab = async (where: TestStart): Promise<number | null> => {
  const url = 'about:blank';
  if (where !== 'privateWindow') return (await browser.tabs.create({ url })).id ?? null;
  if (!(await mayOpen(where))) return null;
  const { tabs } = await browser.windows.create({ incognito: true, url });
  return tabs?.[0]?.id ?? null;
};

export const goTo = async (tab: number, url: string): Promise<void> => {
  await browser.tabs.update(tab, { url });
};

/** Calls back when a tab was closed, and when its page may have become another one. */
export const onTabs = (closed: (tab: number) => void, moved: (tab: number) => void): void => {
  browser.tabs.onRemoved.addListener((tab) => closed(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') moved(tab);
  });
};
