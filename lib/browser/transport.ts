import { browser } from './api.ts';
import { answer, envelope, isEnvelope, opened } from './envelope.ts';
import type { FromPage, FromUi, ToPage } from './messages.ts';
import { isBackground } from './sender.ts';

export type In<M, N extends keyof M> = M[N] extends (p: infer P) => unknown ? P : never;
export type Out<M, N extends keyof M> = M[N] extends (p: never) => infer R ? R : never;
export type Maybe<T> = T | Promise<T>;

type ToBackground = FromPage & FromUi;

/** What a content script does. */
export type PageHandlers = { [N in keyof ToPage]: (p: In<ToPage, N>) => Maybe<Out<ToPage, N>> };

/** Asks the background. Rejects when it is not there, or with the reason why it failed. */
export const send = async <N extends keyof ToBackground>(
  name: N,
  payload: In<ToBackground, N>,
): Promise<Out<ToBackground, N>> =>
  opened(await browser.runtime.sendMessage(envelope('background', name, payload)));

/** Asks the content script of one frame. Rejects when there is none. */
export const sendToFrame = async <N extends keyof ToPage>(
  tab: number,
  frame: number,
  name: N,
  payload: In<ToPage, N>,
): Promise<Out<ToPage, N>> =>
  opened(await browser.tabs.sendMessage(tab, envelope('page', name, payload), { frameId: frame }));

/** Answers the background's messages in a page until `signal` ends. */
export const onPageMessages = (handlers: PageHandlers, signal: AbortSignal): void => {
  const listener = (message: unknown, sender: Parameters<typeof isBackground>[0]) => {
    if (!isEnvelope(message, 'page') || !isBackground(sender)) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const handler = handlers[message.name as keyof ToPage] as (p: unknown) => unknown;
    return answer(() => handler(message.payload));
  };
  // The polyfill takes a promise or nothing; its types want one or the other.
  browser.runtime.onMessage.addListener(listener as (m: unknown) => Promise<unknown>);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as (m: unknown) => Promise<unknown>),
  );
};
