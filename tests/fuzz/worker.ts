import { parentPort } from 'node:worker_threads';
import type { Input } from './mutate.ts';
import { READERS } from './readers.ts';

/** What came of one reading, and the milliseconds that this thread was at work for it. */
export interface Outcome {
  thrown: string | null;
  ms: number;
}

parentPort?.on('message', async ({ reader, input }: { reader: string; input: Input }) => {
  const before = process.threadCpuUsage();
  let thrown: string | null = null;
  try {
    await READERS[reader]?.read(input);
  } catch (error) {
    thrown = String(error);
  }
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ thrown, ms: (user + system) / 1_000 } satisfies Outcome);
});
