/** Builds elements for the older page, whose script has no framework. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A label before its control, bound by id. */
export const labelled = (label: string, control: HTMLElement): HTMLElement =>
  make('div', { class: 'field' }, make('label', { for: control.id }, label), control);

/** A row of a definition: `Binding: HTTP POST`. */
export const fact = (label: string, value: string): HTMLElement =>
  make(
    'p',
    { class: 'fact' },
    make('span', { class: 'name' }, `${label}: `),
    make('span', { class: 'val' }, value),
  );
