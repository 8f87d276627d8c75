import type { PageField } from '../model/console.ts';
import { isInput } from './controls.ts';
import { keysOf } from './dictionary.ts';
import { matching } from './page.ts';
import { holds } from './place.ts';
import type { Candidate, Search } from './search.ts';
import { isCut } from './shape.ts';
import { clean, comparable } from './text.ts';

const HEADER = 'th,[role=columnheader]';

/** The text of a cell; null when no more than a part of it is there. */
function textOf(cell: Element): string | null {
  const text = clean(cell.textContent ?? '');
  if (!isCut(text)) return text;
  const full = clean(
    (cell.matches('[title]') ? cell : cell.querySelector('[title]'))?.getAttribute('title') ?? '',
  );
  return full && !isCut(full) ? full : null;
}

/** The cells below a header. */
function columnOf(header: Element): Element[] {
  const row = header.parentElement;
  const table = header.closest('table,[role=grid],[role=table],[role=treegrid]');
  if (!row || !table) return [];
  const at = [...row.children].indexOf(header);
  return [...table.querySelectorAll('tr,[role=row]')]
    .flatMap((other) => other.children[at] ?? [])
    .filter((cell) => !cell.matches(HEADER));
}

/** A list that the page has row by row: in controls of one name, or under a column's header. */
export function listed(search: Search, field: PageField): Candidate | null {
  const { around, scope } = search;
  const seen = (element: Element): boolean =>
    around.look(element) !== 'hidden' && (!scope || holds(scope, element));
  const controls = (field.selectors ?? [])
    .flatMap((selector) => matching(around.scan, selector, true))
    .filter(seen);
  const keys = keysOf(field.labels);
  const headers = around.scan.spots
    .filter((spot) => keys.includes(spot.entry.key) && seen(spot.element))
    .flatMap((spot) => spot.element.closest(HEADER) ?? []);
  const texts = [
    ...controls.map((control) => (isInput(control) ? control.value : '')),
    ...headers.flatMap(columnOf).filter(seen).map(textOf),
  ];
  const [element] = [...controls, ...headers];
  if (!element || texts.includes(null)) return null;
  const none = keysOf(field.placeholders);
  const items = texts.filter((text) => text && !none.includes(comparable(text)));
  const value = [...new Set(items)].join('\n');
  const label = headers[0] ? clean(headers[0].textContent ?? '') : '';
  return { element, value, label, confidence: 0.9, editable: false, spot: null };
}
