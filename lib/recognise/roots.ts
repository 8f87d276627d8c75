export type Root = Document | ShadowRoot;

/** Enough for any console; a page with more is not read to its end. */
const MOST_ROOTS = 2000;

/** The document and every open shadow root in it, outer before inner. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let i = 0; i < roots.length && roots.length < MOST_ROOTS; i += 1) {
    const all = roots[i]?.querySelectorAll('*') ?? [];
    for (let j = 0; j < all.length; j += 1) {
      const inner = all[j]?.shadowRoot;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}
