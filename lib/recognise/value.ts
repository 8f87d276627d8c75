import type { FieldKind } from '../model/field.ts';
import { isControl, kindOf } from './controls.ts';
import { type Around, boundAfter, isOthers, rowOf } from './near.ts';
import { readText, type Shown, textsOf } from './reading.ts';
import type { Spot } from './scan.ts';
import { isTelling } from './shape.ts';
import { clean, comparable } from './text.ts';

const DASH = /^[-–—]$/;
/** What stands between a label and its value, and is neither. */
const CAPTION =
  /^(?:copy|copied|kopieren|kopiert|copier|copiar|コピー|edit|bearbeiten|show|hide|download|info|i)$/;
const MOST_NODES = 150;
const LONGEST_CAPTION = 40;
const LONGEST_ROW = 300;
/** The name of a file, or a date: they tell of a value, and label nothing. */
const ABOUT = /^[^\s_.]+[_.]\S*$|\b20\d\d\b|20\d\d[-/.年]/;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The cell under a column's header, in a table of one row. */
function cellBelow(spot: Spot): Element | null {
  const header = spot.element.closest('th');
  const row = header?.parentElement;
  if (!header || !row || row.querySelector('td')) return null;
  const rows = [...(row.closest('table')?.querySelectorAll('tr') ?? [])].filter(
    (other) => other.querySelector('td') !== null,
  );
  const [only, ...more] = rows;
  return only && more.length === 0 ? (only.children[header.cellIndex] ?? null) : null;
}

/** Where a value must stand: the cell, the row, or the whole root. */
function limitOf(spot: Spot): { limit: Node; start: Node } {
  const cell = cellBelow(spot);
  if (cell) return { limit: cell, start: cell };
  const root = spot.node.getRootNode();
  return { limit: rowOf(spot) ?? root, start: spot.node };
}

/** A word that could be anything is a value only right beside its label. */
function isBeside(around: Around, spot: Spot, node: Node): boolean {
  if (rowOf(spot)?.contains(node) || spot.element.contains(node)) return true;
  const box = spot.element.localName === 'dt' ? null : spot.element.parentElement;
  if (!box) return node.parentElement?.closest('dd') !== null;
  if (!box.contains(node) || (box.textContent?.length ?? 0) > LONGEST_ROW) return false;
  return !around.bounds.some((bound) => bound !== spot && box.contains(bound.node));
}

/** A value above its label, in a box that has nothing else. */
function valueAbove(around: Around, spot: Spot, kind: FieldKind): Shown | null {
  const box = spot.element.parentElement;
  if (!box || !isTelling(kind) || (box.textContent?.length ?? 0) > 5_000) return null;
  if (around.bounds.some((bound) => bound !== spot && box.contains(bound.node))) return null;
  const texts = [...textsOf(box, box)].filter(
    (text) => hasLetters(text.data) && !spot.element.contains(text),
  );
  const [first] = texts;
  if (!first || texts.some((text) => (spot.node.compareDocumentPosition(text) & 4) !== 0))
    return null;
  return readText(kind, first, spot, first.data);
}

/**
 * The read-only value that a label speaks of: the first text of the right shape after it, before the
 * next label. `control` is met first when the value stands in one. Of texts between, one that
 * `isChoice` is known by its looks as well.
 */
export function nearestValue(
  around: Around,
  spot: Spot,
  kind: FieldKind,
  placeholders: ReadonlySet<string>,
  isChoice?: (text: string) => boolean,
): Shown | { control: Element } | null {
  if (spot.rest) {
    if (placeholders.has(comparable(spot.rest))) return { element: spot.element, value: '' };
    return readText(kind, spot.node as Text, spot, spot.rest);
  }
  const above = valueAbove(around, spot, kind);
  if (above) return above;
  const { limit, start } = limitOf(spot);
  const bound = start === spot.node ? boundAfter(around, spot) : null;
  let count = 0;
  for (const node of textsOf(limit, start, isControl)) {
    count += 1;
    if (count > MOST_NODES) return null;
    if (bound && (node === bound || (bound.compareDocumentPosition(node) & 4) !== 0)) return null;
    if (isElement(node)) {
      // A list of certificates' names stands before the one that is chosen.
      if (kind === 'certificate' && kindOf(node) === 'choice') continue;
      if (around.look(node) !== 'hidden') return { control: node };
      continue;
    }
    const parent = node.parentElement;
    const text = clean(node.data);
    if (!text || !parent || around.look(parent) === 'hidden') continue;
    const none = placeholders.has(comparable(text)) || DASH.test(text);
    if (!none && !hasLetters(text)) continue;
    if (start === spot.node && isOthers(around, spot, node)) return null;
    if (none) return { element: parent, value: '' };
    const telling = isTelling(kind) || isChoice?.(text) === true;
    const beside = telling || start !== spot.node || isBeside(around, spot, node);
    const shown = beside ? readText(kind, node, spot, node.data) : null;
    if (shown && isChoice?.(shown.value) !== false) return shown;
    if (parent.closest('a') || CAPTION.test(comparable(text))) continue;
    // A short text that is no value is the label of something else; a longer one explains.
    if (text.length <= LONGEST_CAPTION && !/[.!?:]$/.test(text) && !ABOUT.test(text)) return null;
  }
  return null;
}
