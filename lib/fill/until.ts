/** Consoles answer late: the portal's validation takes a round trip, a row slides in. */
const PATIENCE_MS = 3_000;

/** Waits for the page to bring about what `seek` looks for; undefined when it never does. */
export const until = <T>(
  document: Document,
  seek: () => T | undefined,
  patience = PATIENCE_MS,
): Promise<T | undefined> => {
  const found = seek();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve) => {
    const stop = (result: T | undefined): void => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(end);
      resolve(result);
    };
    const look = (): void => {
      const result = seek();
      if (result !== undefined) stop(result);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    // A control's value changes without any mutation.
    const poll = setInterval(look, 100);
    const end = setTimeout(() => stop(undefined), patience);
  });
};
