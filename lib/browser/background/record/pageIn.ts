import type { PageText } from '../../../trace/diagnose/pages.ts';
import { browser } from '../../api.ts';

/** Runs in the page. An error stands early in it. */
const read = (): PageText => ({
  url: location.href.replace(/#.*$/, ''),
  title: document.title,
  // biome-ignore lint/performance/useDomNodeTextContent: scripts, and what is hidden, are no text.
  text: (document.body?.innerText ?? '').slice(0, 20_000),
});

/** A tab that is just closing, or going elsewhere, may never answer. */
const PATIENCE_MS = 1_000;

const asked = async (tabId: number): Promise<PageText | null> => {
  const how = { target: { tabId }, func: read, injectImmediately: true };
  const [answer] = await browser.scripting.executeScript(how);
  return (answer?.result as PageText | undefined) ?? null;
};

/** What a recorded tab shows; null where its host is not allowed, or it does not answer. */
export const pageIn = (tabId: number): Promise<PageText | null> =>
  Promise.race([
    asked(tabId).catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS)),
  ]);
