/** What clients of replicas share; runs in the page. */

/** The state that `page()` was given. */
export const readState = <T>(): T => {
  const block = document.getElementById('replica-state');
  if (!block?.textContent) throw new Error('The page has no state.');
  return JSON.parse(block.textContent);
};

/** Sends JSON to the replica's own host and gives its answer. */
export const post = async <T>(path: string, body: unknown): Promise<T> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};

/** Resolves after so many milliseconds; for `slow` and `late`. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
