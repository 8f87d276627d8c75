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

const CONTROLS =
  'input:not([type=button], [type=submit], [type=search]), select, textarea, [role=combobox]';

/**
 * What an admin without the right to change sees: every control of the part is off, whenever it is
 * drawn.
 * @param buttons Selector of those that would change something as well.
 */
export const lockControls = (part: Element, buttons?: string): void => {
  const lock = (): void => {
    for (const control of part.querySelectorAll(buttons ? `${CONTROLS}, ${buttons}` : CONTROLS)) {
      if ('disabled' in control) control.disabled = true;
      else control.setAttribute('aria-disabled', 'true');
    }
  };
  const stop = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest('[aria-disabled=true]')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  part.addEventListener('click', stop, true);
  new MutationObserver(lock).observe(part, { childList: true, subtree: true });
  lock();
};
