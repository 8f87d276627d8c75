import { browser, type Runtime } from './api.ts';
import { answer, isEnvelope } from './envelope.ts';
import type { FromPage, FromUi } from './messages.ts';
import { PAYLOADS } from './payload.ts';
import { type FromFrame, frameOf, isUi } from './sender.ts';
import type { In, Maybe, Out } from './transport.ts';

/** A page's message comes with the frame that sent it, as the browser names it. */
export type PageSide = {
  [N in keyof FromPage]: (p: In<FromPage, N>, from: FromFrame) => Maybe<Out<FromPage, N>>;
};
export type UiSide = { [N in keyof FromUi]: (p: In<FromUi, N>) => Maybe<Out<FromUi, N>> };

type Run = (payload: unknown, from: FromFrame | null) => unknown;

/** A site may claim another's page: what it says of itself has to be where it says it. */
const isTrue = (payload: unknown, from: FromFrame): boolean => {
  const { sighting } = payload as In<FromPage, 'sighted'>;
  if (!sighting) return true;
  return URL.parse(sighting.url)?.origin === URL.parse(from.url)?.origin;
};

/**
 * Answers messages in the background. What a page may ask only a content script may ask, what a UI
 * may ask only an extension page; anything else, and anything malformed, gets no answer.
 */
export const handle = (page: PageSide, ui: UiSide): void => {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message, 'background') || !Object.hasOwn(PAYLOADS, message.name))
      return undefined;
    const name = message.name as keyof typeof PAYLOADS;
    if (!PAYLOADS[name](message.payload)) return undefined;
    const from = frameOf(sender);
    const allowed = name in page ? from && isTrue(message.payload, from) : isUi(sender);
    if (!allowed) return undefined;
    const run = { ...page, ...ui }[name] as Run;
    return answer(() => run(message.payload, from));
  };
  browser.runtime.onMessage.addListener(listener as (m: unknown) => Promise<unknown>);
};
