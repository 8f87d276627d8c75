import type { Worker } from 'playwright';
import { boardFerry, type Ferry } from '../ferry.ts';

/** A ferry of which every error is noted: of its pages, its content scripts and its worker. */
export interface Watched extends Ferry {
  /** What went wrong unnoticed since the last call. */
  troubles(): Promise<string[]>;
  /** Everything that the extension keeps, as one text. */
  kept(): Promise<string>;
}

/** Runs in the worker. */
const noteTroubles = (): void => {
  const noted: string[] = [];
  Reflect.set(globalThis, 'troubles', noted);
  globalThis.addEventListener('error', (event: Event) =>
    noted.push(`worker: ${Reflect.get(event, 'message')}`),
  );
  globalThis.addEventListener('unhandledrejection', (event: Event) =>
    noted.push(`worker: ${Reflect.get(event, 'reason')}`),
  );
};

/** Runs in the worker. */
const everythingKept = async (): Promise<string> => {
  const storage = Reflect.get(Reflect.get(globalThis, 'chrome'), 'storage');
  const areas = await Promise.all([storage.local.get(null), storage.session.get(null)]);
  return JSON.stringify(areas);
};

export const boardWatched = async (): Promise<Watched> => {
  const ferry = await boardFerry();
  const { context } = ferry;
  const noted: string[] = [];
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background worker runs from the start.');
  await worker.evaluate(noteTroubles);
  // Both pages' own errors and those of content scripts in their world come here.
  context.on('weberror', (error) => noted.push(String(error.error())));
  context.on('console', (message) => {
    const own = message.location().url.startsWith('chrome-extension:');
    if (own && message.type() === 'error') noted.push(message.text());
  });
  const inWorker = (alive: Worker): Promise<string[]> =>
    alive.evaluate(() => Reflect.get(globalThis, 'troubles').splice(0));
  return {
    ...ferry,
    troubles: async () => [...noted.splice(0), ...(await inWorker(worker))],
    kept: () => worker.evaluate(everythingKept),
  };
};
