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
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left -= 1;
      const inner = (node as Element).shadowRoot;
      if (inner && roots.length < MOST_ROOTS) roots.push(inner);
    }
  }
  return roots;
}
