import { browser } from './api.ts';

/** The accent of the look; the badge has one colour in both themes. */
const ACCENT = '#1f5fbf';

/** Shows on the toolbar icon what was recognised on a tab; null: nothing. A closed tab is no error. */
export const badge = async (
  tabId: number,
  seen: { text: string; title: string } | null,
): Promise<void> => {
  try {
    await browser.action.setBadgeText({ tabId, text: seen?.text ?? '' });
    await browser.action.setTitle({ tabId, title: seen?.title ?? browser.i18n.getMessage('name') });
    if (seen) await browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
  } catch {
    // The tab was closed meanwhile.
  }
};
