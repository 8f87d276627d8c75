export type Root = Document | ShadowRoot;

/** Enough for any console; a page with more is not read to its end. */
const MOST_ROOTS = 2_000;
const MOST_ELEMENTS = 200_000;

/** Elements of a tag, in document order. A document's own list is the browser's fastest. */
export const byTag = (root: Root, tag: string): ArrayLike<Element> =>
  'getElementsByTagName' in root ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);

/** The document and every open shadow root in it, outer before inner. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  let left = MOST_ELEMENTS;
  for (const root of roots) {
    const all = byTag(root, '*');
    const count = Math.min(all.length, left);
    left -= count;
    for (let i = 0; i < count && roots.length < MOST_ROOTS; i += 1) {
      const inner = all[i]?.shadowRoot;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}
