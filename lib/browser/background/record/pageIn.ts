import type { PageText } from '../../../trace/diagnose/pages.ts';
import { browser } from '../../api.ts';

/** Runs in the page. An error stands early in it. */
const read = (): PageText => ({
  url: location.href.replace(/#.*$/, ''),
  title: document.title,
  // biome-ignore lint/performance/useDomNodeTextContent: scripts, and what is hidden, are no text.
  text: (document.body?.innerText ?? '').slice(0, 20_000),
});

/** What a recorded tab shows; null where its host is not allowed, or it shows an error of the browser. */
export const pageIn = async (tabId: number): Promise<PageText | null> => {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: read });
    return (answer?.result as PageText | undefined) ?? null;
  } catch {
    return null;
  }
};
