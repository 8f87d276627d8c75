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

const EMPTY = { url: 'about:blank' };

const newTab = async (where: TestStart) => {
  if (where !== 'privateWindow') return browser.tabs.create(EMPTY);
  if (!(await mayOpen(where))) return undefined;
  return (await browser.windows.create({ ...EMPTY, incognito: true })).tabs?.[0];
};

/** More than an empty page takes on any machine. */
const PATIENCE_MS = 5_000;

/** Resolves once a tab has loaded, was closed, or has taken too long. */
const loaded = (tab: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(due);
      browser.tabs.onUpdated.removeListener(updated);
      resolve();
    };
    const updated = (id: number, { status }: { status?: string }) => {
      if (id === tab && status === 'complete') done();
    };
    const due = setTimeout(done, PATIENCE_MS);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.get(tab).then((now) => updated(tab, now), done);
  });

/**
 * An empty tab in front; null where the user does not let us into private windows. It has loaded: a tab
 * that is sent elsewhere before stays empty for good now and then, seen in Chromium 156 on a busy machine.
 */
export const openTab = async (where: TestStart): Promise<number | null> => {
  const { id } = (await newTab(where)) ?? {};
  if (id === undefined) return null;
  await loaded(id);
  return id;
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
