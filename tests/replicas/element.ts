/** What clients without a framework are built of; runs in the page. */

type Child = Node | string | false | null | undefined;
type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with its attributes (`true`: present, `false`: absent) and children. */
export const h = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child instanceof Node || typeof child === 'string'));
  return element;
};

/** A button that does something. */
export const button = (text: string, className: string, press: () => void): HTMLButtonElement => {
  const element = h('button', { type: 'button', class: className }, text);
  element.addEventListener('click', press);
  return element;
};
