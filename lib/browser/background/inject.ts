import { browser } from '../api.ts';

/** Scripts that come to a page only when they are needed. */
export type Script = 'generic.js' | 'point.js' | 'snapshot.js';

/**
 * Runs a script of ours in a tab. The browser allows it where the user has pressed the extension's
 * icon on that tab (`activeTab`), and nowhere else.
 * @param frame null: all frames
 * @returns whether it may
 */
export const inject = async (
  tabId: number,
  frame: number | null,
  file: Script,
): Promise<boolean> => {
  const target = frame === null ? { tabId, allFrames: true } : { tabId, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
};
