import type { Console } from '../model/console.ts';
import { FIELDS, type Field } from '../model/field.ts';
import type { Candidate, Search } from './candidates.ts';
import { isControl, isInput, isTextArea } from './controls.ts';
import { boundAfter } from './near.ts';
import { regexOf } from './page.ts';
import { follows } from './place.ts';
import { textsOf } from './reading.ts';
import type { Spot } from './scan.ts';
import { valueIn } from './shape.ts';
import { clean } from './text.ts';

const MADE = 0.9;
const MOST_NODES = 60;

type Made = Omit<Candidate, 'label' | 'spot'>;

/** Whether a value has the shape that the console gives the field; any will do where none is known. */
export const isShaped = ({ formats }: Console, name: Field, value: string): boolean => {
  if (!value) return false;
  const known = formats[name]?.filter(({ grade }) => grade !== 'C') ?? [];
  return known.length === 0 || known.some(({ pattern }) => regexOf(pattern)?.test(value));
};

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
export const shapedNear = (
  search: Search,
  spot: Spot,
  name: Field,
  control: Element,
): Made | null => {
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
