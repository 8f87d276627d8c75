import { rootsOf } from './roots.ts';

/** A run follows the one before by at least this, in milliseconds. */
const REST = 250;
/** And by this many times its duration: with what the observer takes, under 1 % of a core. */
const REST_FACTOR = 150;
/** What follows on something the admin did is looked at without the long rest, for so many milliseconds. */
const ATTENTION = 4_000;
/** Changes that come together are looked at together, in milliseconds. */
const GATHER = 30;

/** Attributes that change what a page shows or holds. */
const ATTRIBUTES = [
  'aria-checked',
  'aria-disabled',
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'aria-selected',
  'checked',
  'class',
  'disabled',
  'hidden',
  'href',
  'open',
  'readonly',
  'style',
  'title',
  'value',
];

/**
 * Calls `changed` after the page's content, a control's value or the address changed, in open shadow
 * roots too. A page that changes by itself never takes more than 1 % of a core; what follows on a
 * click or a key is seen at once, since nobody clicks a hundred times a second. Ends with `signal`.
 * @returns to be called when the admin has something done to the page: what follows is seen at once too
 */
export function watch(document: Document, changed: () => void, signal: AbortSignal): () => void {
  const view = document.defaultView;
  if (!view || signal.aborted) return () => undefined;
  const seen = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;
  let attentive = 0;

  const later = (): void => {
    timer ??= setTimeout(run, Math.max(GATHER, earliest - performance.now()));
  };
  const heed = (): void => {
    const now = performance.now();
    attentive = now + ATTENTION;
    if (earliest <= now + REST) return;
    earliest = now + REST;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    later();
  };
  const acted = (event: Event): void => {
    if (event.isTrusted) heed();
  };
  const observer = new MutationObserver(later);
  const observe = (): void => {
    for (const root of rootsOf(document)) {
      if (seen.has(root)) continue;
      seen.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ATTRIBUTES,
      });
      // `change` does not leave a shadow root.
      root.addEventListener('input', later, { capture: true, passive: true, signal });
      root.addEventListener('change', later, { capture: true, passive: true, signal });
    }
  };
  function run(): void {
    timer = undefined;
    const start = performance.now();
    try {
      changed();
      observe();
    } finally {
      const end = performance.now();
      earliest = end + (end < attentive ? REST : Math.max(REST, REST_FACTOR * (end - start)));
    }
  }

  observe();
  for (const name of ['pointerup', 'keyup'])
    view.addEventListener(name, acted, { capture: true, passive: true, signal });
  for (const name of ['hashchange', 'popstate', 'pageshow', 'load'])
    view.addEventListener(name, later, { signal });
  // A history entry added by script fires none of these, except on the Navigation API.
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof EventTarget)
    navigation.addEventListener('currententrychange', later, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return heed;
}
