import { browser } from './api.ts';

/** The accent of the look, and its red; the badge has one colour in both themes. */
const COLOURS = { seen: '#1f5fbf', recording: '#b3261e' } as const;

export interface Badge {
  text: string;
  title: string;
  kind: keyof typeof COLOURS;
}

/** Shows it on the toolbar icon of a tab; null: nothing. A closed tab is no error. */
export const badge = async (tabId: number, seen: Badge | null): Promise<void> => {
  try {
    await browser.action.setBadgeText({ tabId, text: seen?.text ?? '' });
    await browser.action.setTitle({ tabId, title: seen?.title ?? browser.i18n.getMessage('name') });
    if (seen) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[seen.kind] });
  } catch {
    // The tab was closed meanwhile.
  }
};
