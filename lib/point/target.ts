import type { FieldKind } from '../model/field.ts';
import { isControl } from '../recognise/controls.ts';
import { rootsOf } from '../recognise/roots.ts';
import { isTelling, valueIn } from '../recognise/shape.ts';
import { parentOf } from '../recognise/visible.ts';

/** What the user means by pointing there. */
export interface Target {
  element: Element;
  control: boolean;
}

/** Boxes around a text that may still be the value itself. */
const FARTHEST = 3;
const LONGEST = 20_000;
const MOST = 500;

const controlOf = (element: Element): Element | null => {
  for (let at: Element | null = element, up = 0; at && up <= FARTHEST; at = parentOf(at), up += 1)
    if (isControl(at)) return at;
  const own = element.closest('label')?.control;
  return own && isControl(own) ? own : null;
};

/** The control, or the text with a value of that kind, at an element; null when there is none. */
export const targetOf = (element: Element, kind: FieldKind): Target | null => {
  const control = controlOf(element);
  if (control) return { element: control, control: true };
  for (
    let at: Element | null = element, up = 0;
    at && up <= FARTHEST;
    at = at.parentElement, up += 1
  ) {
    if (/^(?:body|html)$/.test(at.localName)) return null;
    const text = at.textContent ?? '';
    if (text.length <= LONGEST && valueIn(kind, text) !== null)
      return { element: at, control: false };
  }
  return null;
};

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Everything that the arrow keys go through, in the order of the page. */
export const targetsIn = (document: Document, kind: FieldKind): Target[] => {
  const found: Target[] = [];
  for (const root of rootsOf(document))
    for (const element of root.querySelectorAll('*')) {
      if (found.length >= MOST) return found;
      const control = isControl(element);
      const text = !control && isTelling(kind) && element.childElementCount === 0;
      const fits = control || (text && valueIn(kind, element.textContent ?? '') !== null);
      if (fits && isSeen(element)) found.push({ element, control });
    }
  return found;
};
