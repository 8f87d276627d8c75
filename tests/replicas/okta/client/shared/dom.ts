type Child = Node | string;

/** An element with attributes and children; texts go in as text. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

export const onClick = <E extends HTMLElement>(element: E, act: () => void): E => {
  element.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
  return element;
};

/** Copies as the console's clipboard helper does: from a field made for the moment. */
export const copy = (text: string): void => {
  const field = h('textarea', { class: 'off-screen' });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
};
