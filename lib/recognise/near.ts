import type { FieldKind } from '../model/field.ts';
import { isInput, kindOf } from './controls.ts';
import { follows, lift } from './place.ts';
import type { Scan, Spot } from './scan.ts';
import { clean, comparable } from './text.ts';
import type { Sight } from './visible.ts';

/** What the search around labels needs to know of the page. */
export interface Around {
  scan: Scan;
  /** Label and section texts that are seen: a search from one label ends at the next. */
  bounds: Spot[];
  look: (element: Element) => Sight;
}

const ROW = 'tr,[role=row]';
const CELL = 'th,td,dt,[role=cell],[role=gridcell],[role=rowheader],[role=term]';
/** Text that says what to do with a control, and is not its label. */
const CAPTION = 'a,button,[role=button],[role=tooltip],[role=columnheader],thead,script,style,svg';
const FARTHEST = 9;
const LONGEST_CAPTION = 60;

/** A control fits a field when it can hold its kind of value. */
export function fits(kind: FieldKind, choices: boolean, control: Element): boolean {
  const has = kindOf(control);
  if (kind === 'toggle') return has === 'toggle' || (choices && has === 'choice');
  if (kind === 'choice') return has === 'choice' || (has === 'text' && choices);
  return has === 'text' || (has === 'choice' && isInput(control) && control.type !== 'radio');
}

/** The first label or heading after this one, in the same root. */
export function boundAfter(around: Around, spot: Spot): Node | null {
  const root = spot.node.getRootNode();
  let first: Node | null = null;
  const offer = (node: Node): void => {
    if (node.getRootNode() !== root || spot.element.contains(node)) return;
    if (!follows(spot.node, node) || node.contains(spot.node)) return;
    if (!first || follows(node, first)) first = node;
  };
  for (const bound of around.bounds) if (bound.node !== spot.node) offer(bound.node);
  for (const heading of around.scan.headings) if (around.look(heading) !== 'hidden') offer(heading);
  return first;
}

const words = (text: string): string[] =>
  comparable(text)
    .split(/[ ()]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ''));

/** Whether the control has a name of its own, and that is another. */
function isNamedOtherwise(around: Around, spot: Spot, control: Element): boolean {
  const label = around.scan.labels.get(control);
  const radio = isInput(control) && control.type === 'radio';
  if (label && !radio && !label.contains(spot.node) && clean(label.textContent ?? '')) return true;
  const own = control.getAttribute('aria-label');
  if (!own?.trim()) return false;
  const mine = words(spot.text);
  return !words(own).some((word) => mine.includes(word));
}

/** A box around the thing, but not around the label, has another label in it. */
export function isOthers(around: Around, spot: Spot, thing: Node): boolean {
  const root = spot.node.getRootNode();
  for (let box = thing.parentElement; box && !box.contains(spot.node); box = box.parentElement)
    if (box.getRootNode() === root && around.bounds.some((bound) => box?.contains(bound.node)))
      return true;
  return false;
}

/** Text right before the control, in a box that has no other control: a label that is not known. */
function hasOtherCaption(around: Around, spot: Spot, control: Element): boolean {
  for (let box = control.parentElement; box && !box.contains(spot.node); box = box.parentElement) {
    if (around.scan.controls.some((c) => c !== control && box?.contains(c) && !control.contains(c)))
      return false;
    const texts = document(box).createTreeWalker(box, 4);
    for (let node = texts.nextNode(); node && follows(node, control); node = texts.nextNode()) {
      const text = clean((node as Text).data);
      if (text.length > LONGEST_CAPTION || text.includes('://') || !/\p{L}{2}/u.test(text))
        continue;
      if (!node.parentElement?.closest(CAPTION)) return true;
    }
  }
  return false;
}

const document = (element: Element): Document => element.ownerDocument;

function depth(from: Node, to: Node): number {
  let steps = 0;
  let box: Node | null = from.parentNode;
  for (; box && !box.contains(to); box = box.parentNode) steps += 1;
  return box ? steps : Number.POSITIVE_INFINITY;
}

/** A cell's value stands in its row. */
export const rowOf = (spot: Spot): Element | null =>
  spot.element.closest(CELL) ? spot.element.closest(ROW) : null;

/** 0.9 for a cell of the label's own row, 0.85 for what follows nearby, less from afar. */
export function trustIn(spot: Spot, node: Node): number {
  if (rowOf(spot)?.contains(node) || spot.element.closest('dt')) return 0.9;
  return depth(spot.node, node) > FARTHEST ? 0.7 : 0.85;
}

export const sameMake = (a: Element, b: Element): boolean =>
  a.localName === b.localName &&
  a.className === b.className &&
  a.getAttribute('type') === b.getAttribute('type') &&
  a.getAttribute('placeholder') === b.getAttribute('placeholder');

/** The one control of the smallest box that has a control, and has no other known label. */
function onlyControl(around: Around, spot: Spot): Element | null {
  let box = spot.element.parentElement;
  for (let level = 0; box && level < 3; box = box.parentElement, level += 1) {
    const shares = (bound: Spot): boolean => bound !== spot && (box?.contains(bound.node) ?? false);
    if (around.bounds.some(shares)) return null;
    const [first, ...more] = around.scan.controls.filter((control) => box?.contains(control));
    if (first) return more.length === 0 ? first : null;
  }
  return null;
}

/** The box of toggles and their captions, where the toggles come first. */
function toggleBefore(around: Around, spot: Spot): Element | null {
  let box = spot.element.parentElement;
  for (let level = 0; box && level < 3; box = box.parentElement, level += 1) {
    const inside = around.scan.controls.filter((control) => box?.contains(control));
    const [first] = inside;
    if (!first) continue;
    const bound = around.bounds.find(({ node }) => box?.contains(node));
    if (bound && !follows(first, bound.node)) return null;
    const before = inside.filter((control) => follows(control, spot.node)).at(-1);
    return before && kindOf(before) === 'toggle' ? before : null;
  }
  return null;
}

/** The control that a label speaks of when nothing in the markup ties the two. */
export function nearestControl(
  around: Around,
  spot: Spot,
  kind: FieldKind,
  choices: boolean,
): { control: Element; trust: number } | null {
  const root = spot.node.getRootNode();
  const good = (control: Element): boolean =>
    around.look(control) !== 'hidden' &&
    fits(kind, choices, control) &&
    !isNamedOtherwise(around, spot, control);
  const before = onlyControl(around, spot) ?? (kind === 'toggle' && toggleBefore(around, spot));
  if (before && good(before)) return { control: before, trust: trustIn(spot, before) };
  const bound = boundAfter(around, spot);
  const row = rowOf(spot);
  const after: Element[] = [];
  for (const control of around.scan.controls) {
    const node = lift(control, root);
    if (!node || !follows(spot.node, node) || (row && !row.contains(node))) continue;
    if (bound && !(follows(node, bound) || node.contains(bound))) continue;
    if (around.look(control) !== 'hidden' && fits(kind, choices, control)) after.push(control);
  }
  const own = (control: Element): boolean =>
    good(control) &&
    !isOthers(around, spot, lift(control, root) ?? control) &&
    !hasOtherCaption(around, spot, control);
  const [first] = after;
  if (!first || !own(first)) return null;
  // Of rows that repeat, the first that holds something.
  const filled = (c: Element): boolean =>
    isInput(c) && c.value !== '' && sameMake(c, first) && own(c);
  const rows = kind === 'toggle' || kind === 'choice' ? undefined : after.find(filled);
  const control = rows ?? first;
  return { control, trust: trustIn(spot, lift(control, root) ?? control) };
}
