import type { Runtime } from './api.ts';
import { native } from './native.ts';

/** One frame of one tab, as the browser names the sender of a message. */
export interface FromFrame {
  tab: number;
  frame: number;
  /** Address of the frame's document. */
  url: string;
}

const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(native().runtime.getURL('')) ?? false;

/** The sender when it is this extension's content script; null for anybody else. */
export const frameOf = (sender: Runtime.MessageSender): FromFrame | null => {
  if (sender.id !== native().runtime.id || isOwnPage(sender)) return null;
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId === undefined) return null;
  return { tab, frame: sender.frameId, url: sender.url ?? '' };
};

/** Whether the sender is a page of this extension: popup, side panel, full page. */
export const isUi = (sender: Runtime.MessageSender): boolean =>
  sender.id === native().runtime.id && isOwnPage(sender);

/** Whether the sender is this extension, but no page of a console. */
export const isBackground = (sender: Runtime.MessageSender): boolean =>
  sender.id === native().runtime.id && sender.tab === undefined;
