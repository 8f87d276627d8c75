import type { Runtime } from './api.ts';
import { answer, envelope, isEnvelope, opened } from './envelope.ts';
import type { FromPage, FromUi, ToPage } from './messages.ts';
import { native } from './native.ts';
import { isBackground } from './sender.ts';

export type In<M, N extends keyof M> = M[N] extends (p: infer P) => unknown ? P : never;
export type Out<M, N extends keyof M> = M[N] extends (p: never) => infer R ? R : never;
export type Maybe<T> = T | Promise<T>;

type ToBackground = FromPage & FromUi;

/** What a content script does. */
export type PageHandlers = { [N in keyof ToPage]?: (p: In<ToPage, N>) => Maybe<Out<ToPage, N>> };

/** Asks the background. Rejects when it is not there, or with the reason why it failed. */
export const send = async <N extends keyof ToBackground>(
  name: N,
  payload: In<ToBackground, N>,
): Promise<Out<ToBackground, N>> =>
  opened(await native().runtime.sendMessage(envelope('background', name, payload)));

/** Answers the background's messages in a page until `signal` ends; others of ours may answer the rest. */
export const onPageMessages = (handlers: PageHandlers, signal: AbortSignal): void => {
  const { onMessage } = native().runtime;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ) => {
    if (!isEnvelope(message, 'page') || !isBackground(sender)) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const handler = handlers[message.name as keyof ToPage] as (p: unknown) => unknown;
    void answer(() => handler(message.payload)).then(reply);
    return true;
  };
  // A listener answers later, or not at all; its type wants one or the other.
  const typed = listener as Runtime.OnMessageListenerCallback;
  onMessage.addListener(typed);
  signal.addEventListener('abort', () => onMessage.removeListener(typed));
};
