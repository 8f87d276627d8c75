import { FIELDS, type Field } from '../model/field.ts';
import { isEditable, isInput } from './controls.ts';
import { regexOf } from './page.ts';
import { holds } from './place.ts';
import { readText, textsOf } from './reading.ts';
import type { Candidate, Search } from './search.ts';
import { isCut } from './shape.ts';

const MOST_TEXTS = 20_000;
const CONFIDENCE = 0.85;

/** Every place of the page that shows a text of a format that is this field's for sure. */
export function unlabelledAt(search: Search, name: Field): Candidate[] {
  const { around, console, scope } = search;
  const formats = console.formats[name]?.filter(({ grade }) => grade === 'A') ?? [];
  const fits = (value: string): boolean =>
    formats.some(({ pattern }) => regexOf(pattern)?.test(value));
  const found: Candidate[] = [];
  const add = (element: Element, value: string): void => {
    if (!fits(value) || around.look(element) === 'hidden') return;
    const base = { element, value, label: '', confidence: CONFIDENCE };
    found.push({ ...base, editable: false, spot: null });
  };
  for (const control of around.scan.controls)
    if (isInput(control) && !isEditable(control) && (!scope || holds(scope, control)))
      add(control, control.value);
  let left = MOST_TEXTS;
  for (const root of around.scan.roots) {
    for (const text of textsOf(root, root)) {
      left -= 1;
      if (left < 0) return [];
      if (!text.data.includes('://') && !isCut(text.data)) continue;
      if (scope && !holds(scope, text)) continue;
      const parent = text.parentElement;
      const shown =
        parent && readText(FIELDS[name].kind, text, { node: text, element: parent }, text.data);
      if (shown) add(shown.element, shown.value);
    }
  }
  return found;
}
