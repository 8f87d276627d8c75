/** Whether `b` comes after `a` in the document, or lies inside it. Both in the same root. */
export const follows = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** The element in whose open shadow root the node lies; null for one of the document. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

/** The node itself, or the host through which it lies in that root; null when it lies elsewhere. */
export function lift(node: Node, root: Node): Node | null {
  let at: Node = node;
  for (;;) {
    const own = at.getRootNode();
    if (own === root) return at;
    if (!('host' in own)) return null;
    at = own.host as Element;
  }
}

/** `Node.contains` that looks into open shadow roots, and into what is put into their slots. */
export function holds(outer: Element, node: Node): boolean {
  const lifted = lift(node, outer.getRootNode());
  if (lifted) return outer.contains(lifted);
  const host = hostOf(outer);
  let child: Node | null = host && lift(node, host.getRootNode());
  while (child && child.parentNode !== host) child = child.parentNode;
  const slot = (child as Element | null)?.assignedSlot;
  return slot ? outer.contains(slot) : false;
}
