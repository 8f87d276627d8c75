/** Between the parts of a selector that enters open shadow roots. */
export const PIERCE = ' >>> ';
/** Attributes that pages keep across renders, best first. */
const STABLE = ['name', 'data-se', 'data-testid', 'data-test', 'data-qa', 'aria-label'];

const only = (root: ParentNode, selector: string, element: Element): boolean => {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
};

function within(root: ParentNode & Node, element: Element): string {
  if (element.id && only(root, `#${CSS.escape(element.id)}`, element))
    return `#${CSS.escape(element.id)}`;
  for (const name of STABLE) {
    const value = element.getAttribute(name);
    if (!value || value.length > 100) continue;
    const selector = `${element.localName}[${name}="${CSS.escape(value)}"]`;
    if (only(root, selector, element)) return selector;
  }
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at !== element && at.id && only(root, `#${CSS.escape(at.id)}`, at)) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.localName === at.localName) place += 1;
    const name = CSS.escape(at.localName);
    steps.unshift(at.parentElement ? `${name}:nth-of-type(${place})` : name);
  }
  const path = steps.join(' > ');
  return only(root, path, element) || !('host' in root) ? path : `:host > ${path}`;
}

/** One CSS selector that finds just this element; ` >>> ` enters an open shadow root. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  if (!('querySelectorAll' in root)) return '';
  const inner = within(root as ParentNode & Node, element);
  return 'host' in root ? `${selectorOf(root.host as Element)}${PIERCE}${inner}` : inner;
}

/** The element behind a selector of `selectorOf`; null when it is gone or the selector is none. */
export function findBySelector(document: Document, selector: string): Element | null {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  try {
    for (const part of selector.split(PIERCE)) {
      if (!root) return null;
      element = root.querySelector(part);
      root = element?.shadowRoot ?? null;
    }
    return element;
  } catch {
    return null;
  }
}
