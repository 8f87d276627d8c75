/** Turns a checkbox, radio or switch by a click, and only when it stands wrong. */
export const toggle = (element: Element, on: boolean): boolean => {
  if (!(element instanceof HTMLElement) || isOff(element)) return false;
  if (stands(element) !== on) element.click();
  return true;
};

const stands = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement
    ? element.checked
    : element.getAttribute('aria-checked') === 'true';

const isOff = (element: HTMLElement): boolean =>
  element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';
