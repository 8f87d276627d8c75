import { isControl } from './controls.ts';
import { type Dictionary, type Entry, lookUp } from './dictionary.ts';
import { FEW, headOf, tailOf } from './head.ts';
import { labelElement, patternElement } from './label.ts';
import { follows } from './place.ts';
import { byTag, type Root, rootsOf } from './roots.ts';
import { clean, LONGEST_LABEL } from './text.ts';

/** A known wording on the page. */
export interface Spot {
  entry: Entry;
  /** Where the wording begins: its text, or the control that carries it. */
  node: Node;
  /** The outermost element that holds the wording and nothing else. */
  element: Element;
  /** As the page words it. */
  text: string;
  /** What follows it in the same text after a colon. */
  rest: string;
  /** The control that carries the wording itself (`aria-label`, `placeholder` …) and how sure that is. */
  control?: Element;
  trust?: number;
}

export interface Scan {
  roots: Root[];
  /** In document order within each root; roots outer first. */
  spots: Spot[];
  controls: Element[];
  /** The `label` element of a control, by the browser's own association. */
  labels: Map<Element, Element>;
  headings: Element[];
  /** Everything that can be pressed, but links. */
  buttons: Element[];
}

/** A page with more texts than this is read up to here. */
const MOST_TEXTS = 150_000;
const MOST_CONTROLS = 2_000;
/** Each is compared with the controls and with the others: a console's page has a few dozen. */
const MOST_SPOTS = 500;
const LONGEST_TEXT = 2_000;
const UNREAD = /^(?:script|style|option|textarea|noscript)$/;
const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend'];

/** Where a control says itself what it is. Confidence as for the binding: own name, then hints. */
const OWN_NAMES = [
  ['aria-label', 0.95],
  ['label', 0.95],
  ['title', 0.85],
  ['placeholder', 0.85],
] as const;

/** A label, or one with its value after a colon; besides, or else, a wording that holds a name. */
function spotsAt(dictionary: Dictionary, node: Text, text: string): Spot[] {
  const parent = node.parentElement;
  if (!parent || UNREAD.test(parent.localName)) return [];
  const whole = text.length <= LONGEST_LABEL ? labelElement(node, parent, dictionary) : null;
  if (whole) return [{ ...whole, node, rest: '' }];
  const spots: Spot[] = [];
  const named = text.length <= LONGEST_LABEL ? patternElement(parent, dictionary) : null;
  if (named) spots.push({ ...named, node, rest: '' });
  const colon = text.search(/[:：]/);
  if (colon < 2 || colon > LONGEST_LABEL) return spots;
  const entry = lookUp(dictionary, text.slice(0, colon));
  const rest = text.slice(colon + 1).trim();
  if (entry && rest)
    spots.push({ entry, node, element: parent, text: clean(text.slice(0, colon)), rest });
  return spots;
}

function scanTexts(root: Root, dictionary: Dictionary, into: Spot[], budget: number): number {
  const { pairs, heads, starts, tails } = dictionary;
  const ends = (text: string): boolean =>
    tails.size > 0 && text.length <= LONGEST_LABEL && tails.has(tailOf(text));
  const begins = (text: string): boolean =>
    heads.has(headOf(text)) ||
    (starts.size > 0 && text.length <= LONGEST_LABEL && starts.has(headOf(text, FEW)));
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  let left = budget;
  let last: Spot | undefined;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    if (into.length >= MOST_SPOTS) break;
    left -= 1;
    const { data } = node as Text;
    if (data.length < 2) continue;
    if (!(pairs.may(data) && begins(data)) && !ends(data)) continue;
    if (data.length > LONGEST_TEXT) continue;
    for (const spot of spotsAt(dictionary, node as Text, data.trim())) {
      if (last?.element === spot.element && last.entry === spot.entry) continue;
      into.push(spot);
      last = spot;
    }
  }
  return left;
}

const own = (entry: Entry, control: Element, text: string, trust: number): Spot => ({
  entry,
  node: control,
  element: control,
  text: clean(text),
  rest: '',
  control,
  trust,
});

/** Labels that controls carry themselves, or name by id. */
function ownSpots(dictionary: Dictionary, control: Element, into: Spot[]): void {
  for (const [name, trust] of OWN_NAMES) {
    const text = control.getAttribute(name);
    if (!text || text.length > LONGEST_LABEL || !dictionary.heads.has(headOf(text))) continue;
    const entry = lookUp(dictionary, text);
    if (entry) into.push(own(entry, control, text, trust));
  }
  const ids = control.getAttribute('aria-labelledby');
  if (!ids) return;
  const root = control.getRootNode() as Root;
  const named = ids.split(/\s+/).map((id) => (id ? root.getElementById(id) : null));
  const texts = named.map((element) => element?.textContent?.slice(0, LONGEST_LABEL) ?? '');
  for (const text of new Set([texts.join(' '), ...texts])) {
    const entry = lookUp(dictionary, text);
    if (!entry) continue;
    into.push(own(entry, control, text, 0.95));
    return;
  }
}

/** Everything that is more than text, sorted by what it is. */
function scanElements(root: Root, out: Scan): void {
  const controls: Element[] = [];
  const add = (list: ArrayLike<Element>, to: Element[]): void => {
    for (let i = 0; i < list.length && to.length < MOST_CONTROLS; i += 1)
      to.push(list[i] as Element);
  };
  for (const tag of ['input', 'textarea', 'select']) add(byTag(root, tag), controls);
  for (const tag of HEADING_TAGS) add(byTag(root, tag), out.headings);
  add(byTag(root, 'button'), out.buttons);
  out.buttons.push(...controls.filter((control) => /^(?:submit|button)$/.test(typeOf(control))));
  for (const element of root.querySelectorAll('[role]')) {
    const role = element.getAttribute('role');
    if (role === 'heading') out.headings.push(element);
    else if (role === 'toolbar') add(element.querySelectorAll('[title]'), out.buttons);
    else if (role === 'button' || role === 'menuitem') out.buttons.push(element);
    else controls.push(element);
  }
  const held = [...new Set([...controls, ...out.buttons])].filter((element) => isControl(element));
  held.sort((a, b) => (follows(a, b) ? -1 : 1));
  out.controls.push(...held);
  const labels = byTag(root, 'label');
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] as HTMLLabelElement;
    if (label.control && !out.labels.has(label.control)) out.labels.set(label.control, label);
  }
}

const typeOf = (control: Element): string => control.getAttribute('type') ?? '';

/** One pass over the page: every known wording, every control, every heading. */
export function scan(document: Document, dictionary: Dictionary): Scan {
  const roots = rootsOf(document);
  const out: Scan = {
    roots,
    spots: [],
    controls: [],
    labels: new Map(),
    headings: [],
    buttons: [],
  };
  let left = MOST_TEXTS;
  for (const root of roots) {
    left = scanTexts(root, dictionary, out.spots, left);
    scanElements(root, out);
  }
  for (const control of out.controls)
    if (out.spots.length < 2 * MOST_SPOTS) ownSpots(dictionary, control, out.spots);
  return out;
}
