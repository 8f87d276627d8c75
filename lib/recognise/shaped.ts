import { FIELDS } from '../model/field.ts';
import { isShaped } from './candidates.ts';
import { isControl, isInput, isTextArea } from './controls.ts';
import { boundAfter } from './near.ts';
import { follows } from './place.ts';
import { textsOf } from './reading.ts';
import type { Make } from './search.ts';
import { valueIn } from './shape.ts';
import { clean } from './text.ts';

const MADE = 0.9;
const MOST_NODES = 60;

type Made = NonNullable<ReturnType<Make>>;

/** The text written right before the box, which holds the rest of it. */
const prefixOf = (control: Element): string => {
  let at = control;
  for (let level = 0; level < 3; level += 1) {
    const before = at.previousElementSibling;
    if (before) return clean(before.textContent ?? '');
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  return '';
};

/**
 * A value of which the admin types a part: as the page writes it out, before the next label, or as the
 * box and the text before it make it together.
 */
export const shapedNear: Make = (search, spot, name, control) => {
  const { console, around } = search;
  const { kind } = FIELDS[name];
  const bound = boundAfter(around, spot);
  const made: Made[] = [];
  const offer = (element: Element, text: string): void => {
    const value = valueIn(kind, text);
    if (value !== null && isShaped(console, name, value))
      made.push({ element, value, confidence: MADE, editable: false });
  };
  let count = 0;
  for (const node of textsOf(spot.node.getRootNode(), spot.node, isControl)) {
    count += 1;
    if (count > MOST_NODES || (bound && (node === bound || follows(bound, node)))) break;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element || around.look(element) === 'hidden') continue;
    if (node.nodeType === 3) offer(element, (node as Text).data);
    else if ((isInput(element) || isTextArea(element)) && element.readOnly)
      offer(element, element.value);
  }
  const [first, ...others] = made;
  if (first) return others.every(({ value }) => value === first.value) ? first : null;
  if (!isInput(control) || !control.value) return null;
  const whole = `${prefixOf(control)}${control.value}`;
  return isShaped(console, name, whole)
    ? { element: control, value: whole, confidence: MADE, editable: true }
    : null;
};
