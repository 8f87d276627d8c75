import type { Console, PageField } from '../model/console.ts';
import { FIELDS, type Field } from '../model/field.ts';
import { isInColumn } from './column.ts';
import { isControl, isEditable } from './controls.ts';
import { keysOf } from './dictionary.ts';
import { findLink } from './link.ts';
import { listed } from './lists.ts';
import { type Around, fits, nearestControl, trustIn } from './near.ts';
import { matching, regexOf } from './page.ts';
import { holds } from './place.ts';
import { readControl, tokenOf } from './read.ts';
import type { Spot } from './scan.ts';
import type { Candidate, Search } from './search.ts';
import { isTelling, valueIn } from './shape.ts';
import { slottedControl, slottedValue } from './slots.ts';
import { comparable } from './text.ts';
import { nearestValue } from './value.ts';

const ATTRIBUTE = 0.98;
/** The user has pointed at it. */
export const TAUGHT = 1;
/** Wordings on these do something, and label nothing. */
export const PRESSED = 'a,button,[role=button],[role=tab],[role=menuitem],[role=option]';
/** A value in the label's own row, where a control was looked for: the page is only being read. */
const OWN_ROW = 0.9;
const SLOTTED = 0.85;
/** A wording that stands there more often names no one thing. */
const MOST_SPOTS = 60;
const CORROBORATED = 0.03;
const NO_SECTION = 0.1;

const controlCandidate = (
  control: Element,
  field: PageField,
  label: string,
  confidence: number,
  spot: Spot | null,
): Candidate => {
  const value = readControl(control, field.choices);
  const empty = keysOf(field.placeholders).includes(comparable(value));
  const editable = isEditable(control);
  return {
    element: control,
    value: empty ? '' : value,
    label,
    confidence,
    editable,
    locked: !editable,
    spot,
  };
};

function bySelector(search: Search, name: Field, field: PageField): Candidate | null {
  const { around, scope } = search;
  for (const selector of [field.taught ?? [], field.selectors ?? []].flat()) {
    const trust = selector === field.taught ? TAUGHT : ATTRIBUTE;
    const found = matching(around.scan, selector, field.role === 'takes').filter(
      (element) => (!scope || holds(scope, element)) && around.look(element) !== 'hidden',
    );
    const rows = found.filter((element) => 'value' in element && element.value !== '');
    const one = found.length > 1 && field.addRow ? (rows[0] ?? found[0]) : found[0];
    if (!one || (found.length > 1 && !field.addRow)) continue;
    const label = labelOf(around, one, keysOf(field.labels)) ?? name;
    if (around.scan.controls.includes(one)) return controlCandidate(one, field, label, trust, null);
    const value = valueIn(FIELDS[name].kind, one.textContent ?? '');
    if (value !== null)
      return { element: one, value, label, confidence: trust, editable: false, spot: null };
  }
  return null;
}

/** The page's words for a control that was found without them. */
function labelOf(around: Around, control: Element, keys: readonly string[]): string | null {
  const known = around.scan.spots.filter(({ entry }) => keys.includes(entry.key));
  const bound = known.find(
    (s) => s.control === control || around.scan.labels.get(control)?.contains(s.node),
  );
  return (bound ?? known[0])?.text ?? null;
}

function controlAt(
  search: Search,
  spot: Spot,
  name: Field,
  field: PageField,
): [Element, number] | null {
  const { around } = search;
  const { kind } = FIELDS[name];
  const choices = field.choices !== undefined;
  const good = (control: Element | null | undefined): control is Element =>
    control != null && around.look(control) !== 'hidden' && fits(kind, choices, control);
  if (spot.control) return good(spot.control) ? [spot.control, spot.trust ?? 0] : null;
  if (spot.element.closest(PRESSED)) return null;
  const label = spot.node.parentElement?.closest('label');
  if (label) {
    const own = label.control;
    if (own && isControl(own) && around.scan.labels.get(own) === label && good(own))
      return [own, label.hasAttribute('for') ? 0.95 : 0.9];
  }
  if (isInColumn(around, spot)) return null;
  const near = nearestControl(around, spot, kind, choices);
  return near && [near.control, near.trust];
}

function shownAt(search: Search, spot: Spot, name: Field, field: PageField): Candidate | null {
  const { kind } = FIELDS[name];
  if (spot.element.closest(PRESSED) || isInColumn(search.around, spot)) return null;
  const { choices } = field;
  const found = nearestValue(
    search.around,
    spot,
    kind,
    new Set(keysOf(field.placeholders)),
    choices && ((text) => tokenOf(choices, text) !== null),
  );
  if (!found || 'control' in found) return null;
  const value = isTelling(kind) ? found.value : canonicalText(field, found.value);
  if (value === null) return null;
  const confidence = spot.rest ? 0.9 : trustIn(spot, found.element);
  return { element: found.element, value, label: spot.text, confidence, editable: false, spot };
}

/** A component's label and what a page puts into its slot, or the other way round. */
function slottedAt(search: Search, spot: Spot, name: Field, field: PageField): Candidate | null {
  const { around } = search;
  const { kind } = FIELDS[name];
  const control = spot.control ? null : slottedControl(around, spot);
  if (
    control &&
    around.look(control) !== 'hidden' &&
    fits(kind, field.choices !== undefined, control)
  )
    return controlCandidate(control, field, spot.text, SLOTTED, spot);
  const shown = spot.control ? null : slottedValue(around, spot, kind);
  return shown && { ...shown, label: spot.text, confidence: SLOTTED, editable: false, spot };
}

/** A word beside a choice's label is its value only when it is one of the choices. */
const canonicalText = ({ choices }: PageField, text: string): string | null =>
  choices && text ? tokenOf(choices, text) : text;

/** Whether a value has the shape that the console gives the field; any will do where none is known. */
export const isShaped = ({ formats }: Console, name: Field, value: string): boolean => {
  const known = formats[name]?.filter(({ grade }) => grade !== 'C') ?? [];
  return (
    value !== '' &&
    (known.length === 0 || known.some(({ pattern }) => regexOf(pattern)?.test(value)))
  );
};

function atSpot(search: Search, spot: Spot, name: Field, field: PageField): Candidate | null {
  const shows = field.role === 'shows' && search.roles === 'own';
  const shown = shows ? shownAt(search, spot, name, field) : null;
  if (shown && isShaped(search.console, name, shown.value)) return shown;
  const control = controlAt(search, spot, name, field);
  // Before a box to type into it may be the part of the value that is not typed.
  if (shown && !(control && isEditable(control[0]))) return shown;
  if (control) {
    const found = controlCandidate(control[0], field, spot.text, control[1], spot);
    // What a page shows stands in a box that has it; one to type into may hold a part of it.
    if (!shows || !found.editable || isShaped(search.console, name, found.value)) return found;
    const made = search.extra.made?.(search, spot, name, control[0]);
    if (made) return { ...made, label: spot.text, spot };
  }
  const slotted = slottedAt(search, spot, name, field);
  if (slotted) return slotted;
  const read = shows ? null : shownAt(search, spot, name, field);
  return read && (search.roles === 'any' || read.confidence >= OWN_ROW) ? read : null;
}

/** +: the value has a shape that this console gives the field; -: it has that of another. */
function weigh(search: Search, name: Field, found: Candidate): Candidate | null {
  const { formats, side } = search.console;
  if (found.editable || !found.value) return found;
  const has = (field: Field): boolean =>
    formats[field]?.some(({ pattern }) => regexOf(pattern)?.test(found.value)) ?? false;
  if (has(name)) return { ...found, confidence: Math.min(1, found.confidence + CORROBORATED) };
  if (FIELDS[name].owner !== side) return found;
  return (Object.keys(formats) as Field[]).some((other) => other !== name && has(other))
    ? null
    : found;
}

/** Everything on the page that may be the field, by attribute alone when there is such. */
export function candidatesOf(search: Search, name: Field, field: PageField): Candidate[] {
  if (field.several && FIELDS[name].kind === 'list') {
    const list = listed(search, field);
    return list ? [list] : [];
  }
  const attribute = bySelector(search, name, field);
  if (attribute) return [attribute];
  const { around, scope, sections } = search;
  const keys = keysOf(field.labels);
  const within = keysOf(field.within);
  const spots = around.scan.spots.filter(
    (spot) =>
      keys.includes(spot.entry.key) &&
      (!scope || holds(scope, spot.node)) &&
      around.look(spot.element) !== 'hidden',
  );
  if (spots.length > MOST_SPOTS) return [];
  const found: Candidate[] = [];
  for (const spot of spots) {
    const place = within.length > 0 ? sections.place(spot, within) : 'in';
    if (place === 'other') continue;
    const link = field.link ? findLink(search, spot, field.link) : null;
    const candidate = atSpot(search, spot, name, field) ?? link;
    const weighed = candidate && weigh(search, name, candidate);
    if (!weighed) continue;
    const confidence = weighed.confidence - (place === 'none' ? NO_SECTION : 0);
    found.push({ ...weighed, confidence });
  }
  if (found.length === 0 && field.link) {
    const link = findLink(search, null, field.link);
    if (link) found.push(link);
  }
  if (found.length === 0 && field.unlabelled)
    found.push(...(search.extra.unlabelled?.(search, name) ?? []));
  return found;
}
