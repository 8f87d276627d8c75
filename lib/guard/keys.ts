import { isOurs } from './overlay.ts';

/**
 * Keeps the keys of our dialog from the page, which would take them for its own (Enter saves, Escape
 * throws away), the release included of the key that closed it. What the browser itself does with
 * them goes on.
 */
export const keepKeys = (view: Window, signal: AbortSignal): void => {
  const down = new Set<string>();
  const options = { capture: true, signal };
  const press = (event: KeyboardEvent): void => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    down.add(event.code);
    // An Enter that is still held since it pressed Save must not press a button here.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  };
  view.addEventListener('keydown', press, options);
  view.addEventListener('keypress', press, options);
  view.addEventListener(
    'keyup',
    (event) => {
      if (down.delete(event.code) || isOurs(event)) event.stopImmediatePropagation();
    },
    options,
  );
};
