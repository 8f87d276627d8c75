import { CONTROLS } from './controls.ts';
import { type Dictionary, type Entry, lookUp } from './dictionary.ts';
import { labelElement, patternElement } from './label.ts';
import { type Root, rootsOf } from './roots.ts';
import { clean, headOf, LONGEST_LABEL } from './text.ts';

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
}

/** A page with more texts than this is read up to here. */
const MOST_TEXTS = 150_000;
const MOST_CONTROLS = 5_000;
const LONGEST_TEXT = 2_000;
const UNREAD = /^(?:script|style|option|textarea|noscript)$/;
const LETTER = /[\p{L}(]/u;
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

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
  const { heads, tails } = dictionary;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  let left = budget;
  let last: Spot | undefined;
  for (let node = walker.nextNode() as Text | null; node && left > 0; left -= 1) {
    const { data } = node;
    if (data.length > 1 && data.length < LONGEST_TEXT) {
      let text = data.trim();
      if (text.length > 1) {
        if (!LETTER.test(text.charAt(0))) text = text.replace(/^[^\p{L}(]+/u, '');
        if (heads.has(headOf(text)) || (tails.size > 0 && hasTail(tails, text))) {
          for (const spot of spotsAt(dictionary, node, text)) {
            if (last?.element === spot.element && last.entry === spot.entry) continue;
            into.push(spot);
            last = spot;
          }
        }
      }
    }
    node = walker.nextNode() as Text | null;
  }
  return left;
}

const hasTail = (tails: Set<string>, text: string): boolean =>
  text.length < LONGEST_LABEL && tails.has(text.slice(-3).toLowerCase());

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
function ownSpots(dictionary: Dictionary, root: Root, control: Element, into: Spot[]): void {
  for (const [name, trust] of OWN_NAMES) {
    const text = control.getAttribute(name);
    if (!text || text.length > LONGEST_LABEL) continue;
    const entry = lookUp(dictionary, text);
    if (entry) into.push(own(entry, control, text, trust));
  }
  const ids = control.getAttribute('aria-labelledby');
  if (!ids) return;
  const named = ids.split(/\s+/).map((id) => (id ? root.getElementById(id) : null));
  const texts = named.map((element) => element?.textContent?.slice(0, LONGEST_LABEL) ?? '');
  for (const text of new Set([texts.join(' '), ...texts])) {
    const entry = lookUp(dictionary, text);
    if (!entry) continue;
    into.push(own(entry, control, text, 0.95));
    return;
  }
}

/** One pass over the page: every known wording, every control, every heading. */
export function scan(document: Document, dictionary: Dictionary): Scan {
  const roots = rootsOf(document);
  const out: Scan = { roots, spots: [], controls: [], labels: new Map(), headings: [] };
  let left = MOST_TEXTS;
  for (const root of roots) {
    left = scanTexts(root, dictionary, out.spots, left);
    for (const label of root.querySelectorAll('label')) {
      const { control } = label;
      if (control && !out.labels.has(control)) out.labels.set(control, label);
    }
    for (const heading of root.querySelectorAll(HEADINGS)) out.headings.push(heading);
    for (const control of root.querySelectorAll(`${CONTROLS},[aria-label]:not(button)`)) {
      if (out.controls.length >= MOST_CONTROLS) break;
      ownSpots(dictionary, root, control, out.spots);
      if (control.matches(CONTROLS)) out.controls.push(control);
    }
  }
  return out;
}
