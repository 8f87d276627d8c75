import { choose } from './choose.ts';
import { toggle } from './toggle.ts';

/**
 * Gives a control a value the way a person's typing or choosing would, so that the page's own
 * framework takes it: React listens to `input`, Knockout and Backbone to `change`, validation to
 * `focusout`. Never a key event: in some consoles Enter saves and Escape throws the form away.
 *
 * @param value the page's own form: text, an option's wording or value, `true` or `false`
 * @param wordings other wordings of the same choice
 * @returns whether the control could be set at all; read back what stuck
 */
export const setControl = async (
  element: Element,
  value: string,
  wordings: readonly string[],
): Promise<boolean> => {
  if (isToggle(element)) return toggle(element, value === 'true');
  if (element instanceof HTMLSelectElement || isCombobox(element))
    return choose(element, [value, ...wordings]);
  if (element instanceof HTMLInputElement && element.type !== 'file') return type(element, value);
  if (element instanceof HTMLTextAreaElement) return type(element, value);
  return false;
};

const isToggle = (element: Element): boolean =>
  (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) ||
  /^(switch|checkbox)$/.test(element.getAttribute('role') ?? '');

/** A list that opens on a click; an input that filters a list is typed into instead. */
const isCombobox = (element: Element): boolean =>
  /^(combobox|listbox)$/.test(element.getAttribute('role') ?? '') &&
  !(element instanceof HTMLInputElement);

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const type = (element: TextControl, value: string): boolean => {
  if (element.disabled || element.readOnly) return false;
  element.focus({ preventScroll: true });
  // The prototype's setter, past the one that React puts on the element to remember values.
  const prototype = Object.getPrototypeOf(element);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
  return true;
};

/** A tab in the background gets no focus events of its own, so both are sent where it has no focus. */
const leave = (element: TextControl): void => {
  element.blur();
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
};
