/**
 * Lets something go on that nobody waits for. When it fails there is nobody to tell: a tab was closed,
 * or the worker is ending, and the next look at the tab makes up for it.
 */
export const aside = (task: Promise<unknown>): void => {
  task.catch(() => undefined);
};
