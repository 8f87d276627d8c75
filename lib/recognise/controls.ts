/** Kinds of control, by what can be done with them. */
export type ControlKind = 'text' | 'toggle' | 'choice';

const NOT_A_FIELD =
  ':not([type=hidden],[type=button],[type=submit],[type=reset],[type=image],[type=file],[type=password],[type=search],[type=range],[type=color])';

/** Everything that can hold a value, in one selector. */
export const CONTROLS = `input${NOT_A_FIELD},textarea,select,:is([role=textbox],[role=switch],[role=checkbox],[role=radio],[role=radiogroup],[role=combobox],[role=listbox],[aria-haspopup=listbox]):not(input)`;

export const isInput = (element: Element): element is HTMLInputElement =>
  element.localName === 'input';
export const isSelect = (element: Element): element is HTMLSelectElement =>
  element.localName === 'select';
export const isTextArea = (element: Element): element is HTMLTextAreaElement =>
  element.localName === 'textarea';

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
