/** Kinds of control, by what can be done with them. */
export type ControlKind = 'text' | 'toggle' | 'choice';

export const isInput = (element: Element): element is HTMLInputElement =>
  element.localName === 'input';
export const isSelect = (element: Element): element is HTMLSelectElement =>
  element.localName === 'select';
export const isTextArea = (element: Element): element is HTMLTextAreaElement =>
  element.localName === 'textarea';

/** Input types that hold no value of a connection. */
const OTHER_TYPES = new Set(
  'hidden button submit reset image file password search range color date'.split(' '),
);
const ROLES = new Set('textbox switch checkbox radio radiogroup combobox listbox'.split(' '));

/** Whether the element can hold a value. */
export function isControl(element: Element): boolean {
  const { localName } = element;
  if (localName === 'input') {
    const { type } = element as HTMLInputElement;
    // Where a list is chosen from as it is typed, the box is one to search in.
    return !OTHER_TYPES.has(type) || (type === 'search' && element.role === 'combobox');
  }
  if (localName === 'textarea' || localName === 'select') return true;
  const role = element.getAttribute('role');
  if (role !== null) return ROLES.has(role) || element.getAttribute('aria-haspopup') === 'listbox';
  return element.getAttribute('aria-haspopup') === 'listbox';
}

export function kindOf(control: Element): ControlKind {
  const role = control.getAttribute('role') ?? '';
  if (isInput(control) && (control.type === 'checkbox' || control.type === 'radio')) {
    return control.type === 'checkbox' ? 'toggle' : 'choice';
  }
  if (role === 'switch' || role === 'checkbox') return 'toggle';
  if (isSelect(control) || /^(?:combobox|listbox|radio|radiogroup)$/.test(role)) return 'choice';
  if (isInput(control) || isTextArea(control) || control.getAttribute('aria-haspopup') === null)
    return 'text';
  return 'choice';
}

/** Whether the admin can change it now. */
export function isEditable(control: Element): boolean {
  if (control.getAttribute('aria-disabled') === 'true') return false;
  if (control.getAttribute('aria-readonly') === 'true') return false;
  if (control.matches(':disabled')) return false;
  return !((isInput(control) || isTextArea(control)) && control.readOnly);
}
