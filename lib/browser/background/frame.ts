import { browser } from '../api.ts';
import { envelope, opened } from '../envelope.ts';
import type { ToPage } from '../messages.ts';
import type { In, Out } from '../transport.ts';

/** Asks the content script of one frame, or (`null`) those of all. Rejects when there is none. */
export const sendToFrame = async <N extends keyof ToPage>(
  tab: number,
  frame: number | null,
  name: N,
  payload: In<ToPage, N>,
): Promise<Out<ToPage, N>> =>
  opened(
    await browser.tabs.sendMessage(
      tab,
      envelope('page', name, payload),
      frame === null ? {} : { frameId: frame },
    ),
  );
