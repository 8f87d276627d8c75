import { isRecord } from '../journey/guards.ts';

/** How a message travels. `to` keeps extension pages from answering what is meant for a page. */
export interface Envelope {
  ferry: 'background' | 'page';
  name: string;
  payload: unknown;
}

export type Answer = { ok: unknown } | { error: string };

export const envelope = (ferry: Envelope['ferry'], name: string, payload: unknown): Envelope => ({
  ferry,
  name,
  payload,
});

export const isEnvelope = (x: unknown, ferry: Envelope['ferry']): x is Envelope =>
  isRecord(x) && x.ferry === ferry && typeof x.name === 'string';

/** Runs a handler; what it throws becomes the answer's error, so that nobody waits for ever. */
export const answer = async (run: () => unknown): Promise<Answer> => {
  try {
    return { ok: await run() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

/** The reply in an answer; throws its error, or that there was none. */
export const opened = <T>(reply: unknown): T => {
  if (!isRecord(reply)) throw new Error('No answer');
  if (typeof reply.error === 'string') throw new Error(reply.error);
  // The other end is this extension, of the same version: its type is that of the message.
  return reply.ok as T;
};
