/**
 * A place of our own in a console's page: a closed shadow root that its styles and scripts don't
 * reach. Built node by node, since consoles forbid inline styles and HTML from strings (CSP,
 * Trusted Types).
 */
export interface Overlay {
  root: ShadowRoot;
  remove(): void;
}

const HOST = 'saml-ferry';

/** Whether it happens in a place of ours; what is deeper inside is hidden from outside. */
export const isOurs = ({ target }: Event): boolean =>
  target instanceof Element && target.localName === HOST;

export const overlay = (document: Document, css: string): Overlay => {
  const host = document.createElement(HOST);
  host.style.setProperty('all', 'initial');
  const root = host.attachShadow({ mode: 'closed' });
  style(document, root, css);
  document.documentElement.append(host);
  return { root, remove: () => host.remove() };
};

/** A constructed sheet passes any CSP; Firefox's content scripts may not adopt one, but may add a style element. */
const style = (document: Document, root: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
};

/** An element with a class, a text and children. */
export const node = <K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
};
