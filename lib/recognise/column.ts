import type { Around } from './near.ts';
import type { Spot } from './scan.ts';

/** A colon or an asterisk after a label. */
const MOST_SIGNS = 3;

/**
 * Whether labels stand together here, apart from their values: what follows the last of them is the
 * first one's. Header cells are told apart by their columns instead.
 */
export function isInColumn(around: Around, spot: Spot): boolean {
  const before = beforeOf(spot.element);
  if (!before || spot.rest || spot.control || spot.element.closest('th')) return false;
  if (before.localName !== spot.element.localName || before.className !== spot.element.className)
    return false;
  // A toggle's label has its value beside it.
  if (around.scan.controls.some((control) => before.contains(control))) return false;
  const length = (before.textContent ?? '').trim().length;
  const isLabel = ({ entry, element, text, rest, control }: Spot): boolean =>
    element === before &&
    !rest &&
    !control &&
    entry.key !== spot.entry.key &&
    length <= text.length + MOST_SIGNS;
  return around.bounds.some((bound) => bound.entry.uses.has('label') && isLabel(bound));
}

/** The element right before, with no text between. */
function beforeOf(element: Element): Element | null {
  let node = element.previousSibling;
  while (node && node.nodeType !== 1 && !(node.nodeType === 3 && node.nodeValue?.trim()))
    node = node.previousSibling;
  return node?.nodeType === 1 ? (node as Element) : null;
}
