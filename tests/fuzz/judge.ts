import { Worker } from 'node:worker_threads';
import type { Input } from './mutate.ts';
import type { Outcome } from './worker.ts';

/** Of one reading: milliseconds of work; of waiting for it, on a busy machine; megabytes. */
export const LIMITS = { work: 1_000, wait: 15_000, memory: 512 } as const;

export interface Fault {
  kind: 'throws' | 'slow' | 'hangs' | 'dies';
  says: string;
}

const faultOf = ({ thrown, ms }: Outcome): Fault | null => {
  if (thrown !== null) return { kind: 'throws', says: thrown };
  return ms > LIMITS.work ? { kind: 'slow', says: `${Math.round(ms)} ms` } : null;
};

/** Lets readers read in a thread of its own, which can be stopped when one of them hangs. */
export const openJudge = () => {
  let thread: Worker | null = null;

  const start = (): Worker =>
    new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory },
    });

  const stop = async (): Promise<void> => {
    await thread?.terminate();
    thread = null;
  };

  /** What is wrong with this reader and this input; null when nothing is. */
  const judge = async (reader: string, input: Input): Promise<Fault | null> => {
    thread ??= start();
    const worker = thread;
    const { promise, resolve } = Promise.withResolvers<Fault | null>();
    const timer = setTimeout(
      () => resolve({ kind: 'hangs', says: `no answer in ${LIMITS.wait} ms` }),
      LIMITS.wait,
    );
    worker.once('message', (outcome: Outcome) => resolve(faultOf(outcome)));
    worker.once('error', (error) => resolve({ kind: 'dies', says: String(error) }));
    worker.postMessage({ reader, input });
    const fault = await promise;
    clearTimeout(timer);
    worker.removeAllListeners('message').removeAllListeners('error');
    if (fault?.kind === 'hangs' || fault?.kind === 'dies') await stop();
    return fault;
  };

  return { judge, stop };
};
