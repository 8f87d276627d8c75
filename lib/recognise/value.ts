import type { FieldKind } from '../model/field.ts';
import { CONTROLS } from './controls.ts';
import { fullText } from './full.ts';
import { type Around, boundAfter, rowOf } from './near.ts';
import type { Spot } from './scan.ts';
import { isCut, isTelling, valueIn } from './shape.ts';
import { clean, comparable } from './text.ts';

export interface Shown {
  element: Element;
  value: string;
}

const SKIPPED =
  'button,[role=button],[role=tooltip],[role=menu],[role=menuitem],script,style,svg,option,noscript,template';
const INLINE = /^(?:a|b|bdi|em|font|i|mark|small|span|strong|u|wbr|tt)$/;
const DASH = /^[-–—]$/;
/** What stands between a label and its value, and is neither. */
const CAPTION =
  /^(?:copy|copied|kopieren|kopiert|copier|copiar|コピー|edit|bearbeiten|show|hide|download|info|i)$/;
const MOST_NODES = 150;
const LONGEST_CAPTION = 40;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Up from a text through inline elements to the box whose one value it may be a piece of. */
function blockOf(text: Node, spot: Spot): Element | null {
  let block: Element | null = text.parentElement;
  while (block && INLINE.test(block.localName)) {
    const up: Element | null = block.parentElement;
    if (!up || up === spot.element) break;
    block = up;
  }
  return block;
}

/** The texts of a box from `first` on, as one; `null` for a box that holds more than a value. */
function wholeText(block: Element, first: Node): string {
  const walker = block.ownerDocument.createTreeWalker(block, 5, (node) =>
    isElement(node) && node.matches(SKIPPED) ? 2 : 1,
  );
  walker.currentNode = first;
  let text = (first as Text).data;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isElement(node)) text += node.localName === 'br' ? '\n' : '';
    else if (!CAPTION.test(comparable((node as Text).data))) text += (node as Text).data;
  }
  return text;
}

/** One text node, or the box around it, as a value of the kind. */
function read(kind: FieldKind, node: Text, spot: Spot, start: string): Shown | null {
  const parent = node.parentElement;
  const block = blockOf(node, spot);
  if (!parent || !block) return null;
  const tail = node === spot.node ? start : node.data;
  const whole = tail + wholeText(block, node).slice(node.data.length);
  const element = block.contains(spot.node) && !parent.contains(spot.node) ? parent : block;
  if (isCut(tail) || isCut(whole)) {
    const full = fullText(parent, clean(isCut(tail) ? tail : whole), spot.node);
    const value = full === null ? null : valueIn(kind, full);
    return value === null ? null : { element, value };
  }
  const value = isTelling(kind)
    ? (valueIn(kind, whole) ?? valueIn(kind, tail))
    : valueIn(kind, tail);
  return value === null
    ? null
    : { element: value === valueIn(kind, tail) ? parent : element, value };
}

/**
 * The read-only value that a label speaks of: the first text of the right shape after it, before the
 * next label. `control` is met first when the value stands in one.
 */
export function nearestValue(
  around: Around,
  spot: Spot,
  kind: FieldKind,
  placeholders: ReadonlySet<string>,
): Shown | { control: Element } | null {
  const bound = boundAfter(around, spot);
  const row = rowOf(spot);
  const root = spot.node.getRootNode();
  const limit = row ?? (root.nodeType === 9 ? (root as Document).body : root);
  const walker = (spot.element.ownerDocument as Document).createTreeWalker(limit, 5, (node) =>
    isElement(node) && node.matches(SKIPPED) ? 2 : 1,
  );
  if (spot.rest) {
    if (placeholders.has(comparable(spot.rest))) return { element: spot.element, value: '' };
    return read(kind, spot.node as Text, spot, spot.rest);
  }
  walker.currentNode = spot.node;
  let node = walker.nextNode();
  for (let count = 0; node && count < MOST_NODES; node = walker.nextNode(), count += 1) {
    if (bound && (node === bound || node.contains(bound)) && !node.contains(spot.node)) {
      if (node === bound) return null;
      continue;
    }
    if (isElement(node)) {
      if (node.matches(CONTROLS) && around.look(node) !== 'hidden') return { control: node };
      continue;
    }
    const parent = node.parentElement;
    const text = clean((node as Text).data);
    if (!text || !parent || around.look(parent) === 'hidden') continue;
    if (placeholders.has(comparable(text)) || DASH.test(text))
      return { element: parent, value: '' };
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const shown = read(kind, node as Text, spot, '');
    if (shown) return shown;
    if (parent.closest('a') || CAPTION.test(comparable(text))) continue;
    // A short text that is no value is the label of something else; a longer one explains.
    if (text.length <= LONGEST_CAPTION && !/[.!?:]$/.test(text)) return null;
  }
  return null;
}
