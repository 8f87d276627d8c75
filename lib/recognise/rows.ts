import type { FieldKind } from '../model/field.ts';
import { isInput } from './controls.ts';
import { type Around, sameMake } from './near.ts';
import type { Candidate } from './search.ts';
import { valueIn } from './shape.ts';

const MARK = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]';

/** As far up from the element as there is none of the others. */
function boxOf(element: Element, others: readonly Element[]): Element {
  let box = element;
  for (let up = box.parentElement; up; up = up.parentElement) {
    if (others.some((other) => up?.contains(other))) break;
    box = up;
  }
  return box;
}

const isMarked = (row: Element): boolean =>
  [...row.querySelectorAll(MARK)].some((mark) =>
    isInput(mark) ? mark.checked : mark.getAttribute('aria-checked') === 'true',
  );

/** Lines of the same make right after the first, each a value of the kind. */
function linesAfter(first: Element, kind: FieldKind): string[] {
  const lines: string[] = [];
  for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
    const value = sameMake(first, next) ? valueIn(kind, next.textContent ?? '') : null;
    if (value === null) break;
    lines.push(value);
  }
  return lines;
}

/**
 * The field's further rows or lines. Of rows, the one that the page marks as its default is the value.
 * @param rest the elements of all other fields: a list ends before them
 */
export function withRows(
  around: Around,
  kind: FieldKind,
  found: Candidate,
  rest: readonly Element[],
): Candidate {
  const { element } = found;
  if (!isInput(element)) return { ...found, others: linesAfter(element, kind) };
  const list = boxOf(element, rest);
  const rows = around.scan.controls
    .filter((c) => isInput(c) && list.contains(c) && sameMake(c, element) && c.value !== '')
    .map((control) => control as HTMLInputElement);
  if (rows.length < 2) return found;
  const standard = rows.find((row) =>
    isMarked(
      boxOf(
        row,
        rows.filter((r) => r !== row),
      ),
    ),
  );
  const one = standard ?? (element as HTMLInputElement);
  const others = rows.filter((row) => row !== one).map((row) => row.value);
  return { ...found, element: one, value: one.value, others, standard: standard !== undefined };
}
