import jQuery from 'jquery';

/** An element with attributes and children; texts are set as texts. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Element | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** The older form's group: `{key}_control_group`, its label not bound to the control. */
export const group = (key: string, label: string, ...controls: (Element | string)[]): Element =>
  make(
    'div',
    { class: 'control-group', id: `${key}_control_group` },
    make('label', { class: 'control-label' }, label),
    make('div', { class: 'controls' }, ...controls),
  );

/**
 * Select2 3: the select stays in the document, clipped to nothing, and a drawn list stands before it.
 * A `change` of the select repaints the list's caption.
 */
export const dressed = (
  key: string,
  name: string,
  options: readonly string[],
  value: string,
): Element[] => {
  const select = make(
    'select',
    { name, class: 'select2-offscreen', tabindex: '-1' },
    ...options.map((text, at) => make('option', { value: String(at) }, text)),
  );
  select.value = value;
  const chosen = make('span', { class: 'select2-chosen' });
  const repaint = (): void => {
    chosen.textContent = select.selectedOptions[0]?.textContent ?? '';
  };
  repaint();
  jQuery(select).on('change', repaint);
  const container = make(
    'div',
    { class: 'select2-container', id: `s2id_${key}` },
    make('a', { class: 'select2-choice', href: '#' }, chosen),
  );
  jQuery(container).on('click', (event) => {
    event.preventDefault();
    drop(container, select);
  });
  return [container, select];
};

/** The open list, one in the document at a time. */
const drop = (container: Element, select: HTMLSelectElement): void => {
  jQuery('#select2-drop').remove();
  const list = make('ul', { class: 'select2-results' });
  for (const option of select.options) {
    const item = make('li', {}, make('div', {}, option.text));
    jQuery(item).on('mouseup', () => {
      select.value = option.value;
      jQuery(select).trigger('change');
      jQuery('#select2-drop').remove();
    });
    list.append(item);
  }
  container.after(make('div', { id: 'select2-drop' }, list));
};
