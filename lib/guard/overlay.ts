/**
 * A place of our own in a console's page: a closed shadow root that its styles and scripts don't
 * reach. Built node by node, since consoles forbid inline styles and HTML from strings (CSP,
 * Trusted Types).
 */
export interface Overlay {
  root: ShadowRoot;
  remove(): void;
}

export const overlay = (document: Document, css: string): Overlay => {
  const host = document.createElement('saml-ferry');
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
