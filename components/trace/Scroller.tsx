import type { ComponentChildren } from 'preact';

/** A part that scrolls by itself: Tab reaches it, so that the arrow keys can move it. */
export const Scroller = (p: { kind: string; name: string; children: ComponentChildren }) => (
  <section
    class={p.kind}
    aria-label={p.name}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys have to reach what scrolls.
    tabIndex={0}
  >
    {p.children}
  </section>
);
