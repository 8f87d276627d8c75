import { PIERCE } from '../recognise/selector.ts';

/** Attributes that pages keep across renders and releases, best first. */
const STABLE = ['name', 'data-se', 'data-testid', 'data-test', 'data-qa', 'id', 'aria-label'];
/** Looks made by a framework, or like the id of one customer's object. */
const MADE = /\d{3}|[:«»]|^_r|^[a-z]{1,10}-?\d+$|[0-9a-f]{8}/i;
const LONGEST = 100;

const only = (root: ParentNode, selector: string, element: Element): boolean => {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
};

const byAttribute = (root: ParentNode, element: Element): string | null => {
  for (const name of STABLE) {
    const value = element.getAttribute(name);
    if (!value || value.length > LONGEST || MADE.test(value)) continue;
    const selector = `${CSS.escape(element.localName)}[${name}="${CSS.escape(value)}"]`;
    if (only(root, selector, element)) return selector;
  }
  return null;
};

const stepOf = (element: Element): string => {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName) place += 1;
  return `${CSS.escape(element.localName)}:nth-of-type(${place})`;
};

/** From the nearest element around that has a stable attribute, or from the root. */
const within = (root: ParentNode, element: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const known = byAttribute(root, at);
    if (known) return [known, ...steps].join(' > ');
    steps.unshift(stepOf(at));
  }
  const path = steps.join(' > ');
  return only(root, path, element) ? path : `:host > ${path}`;
};

/**
 * One CSS selector that is to find the element again another day, and in another customer's console:
 * by names, not by numbers. Read by `findBySelector`.
 */
export const stableSelector = (element: Element): string => {
  const root = element.getRootNode();
  const inner = within(root as Document | ShadowRoot, element);
  return 'host' in root ? `${stableSelector(root.host as Element)}${PIERCE}${inner}` : inner;
};
