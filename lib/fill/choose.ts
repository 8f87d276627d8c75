import { comparable } from '../recognise/text.ts';
import { until } from './until.ts';

/**
 * Chooses the option that has one of the wordings, by its text or its value.
 * @returns false when no option has one of them
 */
export const choose = async (element: Element, wordings: readonly string[]): Promise<boolean> => {
  const wanted = new Set(wordings.map(comparable));
  if (element instanceof HTMLSelectElement) return chooseNative(element, wanted);
  return element instanceof HTMLElement ? chooseFromList(element, wanted) : false;
};

const chooseNative = (element: HTMLSelectElement, wanted: Set<string>): boolean => {
  const option = [...element.options].find(
    (o) => wanted.has(comparable(o.text)) || wanted.has(comparable(o.value)),
  );
  if (!option || element.disabled) return false;
  element.value = option.value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  // Okta dresses its selects with Chosen 0.9, which repaints its caption on this event alone.
  element.dispatchEvent(new Event('liszt:updated', { bubbles: true }));
  return true;
};

const OPTIONS = '[role=option], [role=treeitem], [role=menuitemradio]';

/** A drawn list has no options before it is opened; then they stand in an overlay anywhere. */
const chooseFromList = async (element: HTMLElement, wanted: Set<string>): Promise<boolean> => {
  press(element);
  const option = await until(element.ownerDocument, () =>
    [...element.ownerDocument.querySelectorAll<HTMLElement>(OPTIONS)].find(
      (o) =>
        wanted.has(comparable(o.textContent ?? '')) &&
        o.checkVisibility() &&
        // What is chosen in another, closed list.
        !o.closest('[aria-expanded="false"]'),
    ),
  );
  press(option ?? element);
  return option !== undefined;
};

/** As a mouse does it: some lists open as a button goes down, and choose as it comes up. */
const press = (element: HTMLElement): void => {
  for (const type of ['mousedown', 'mouseup'])
    element.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
    );
  element.click();
};
