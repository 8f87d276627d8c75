import { type Bindings, bind } from './bind.ts';

export type Child = Node | string;

/**
 * An element built without markup text.
 * @param selector Tag and classes: `div.fxs-blade.fxs-blade-firstblade`.
 * @param attributes As in markup.
 */
export function el(
  selector: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  const [tag = 'div', ...classes] = selector.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The same with Knockout bindings on it. */
export function bound<T>(
  selector: string,
  bindings: Bindings<T>,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  return el(selector, { ...attributes, 'data-bind': bind(bindings) }, ...children);
}

const svg = 'http://www.w3.org/2000/svg';

/** A 16 px line icon. */
export function icon(path: string): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 16 16');
  element.setAttribute('class', 'fxs-portal-svg');
  element.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  element.append(line);
  return element;
}
