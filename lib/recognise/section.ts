import { lift } from './place.ts';
import type { Scan, Spot } from './scan.ts';
import type { Sight } from './visible.ts';

interface Heading {
  element: Element;
  /** 1 to 6; a title that is no heading element counts as between 3 and 4. */
  level: number;
  /** Its wording, when a field is sought under it. */
  key: string;
}

export interface Sections {
  /**
   * Whether the spot stands under a heading of one of the wordings. `other`: under another known one;
   * `none`: under no known heading at all.
   */
  place(spot: Spot, keys: readonly string[]): 'in' | 'other' | 'none';
}

const levelOf = (element: Element): number => {
  const native = /^h([1-6])$/.exec(element.localName)?.[1];
  if (native) return Number(native);
  return Number(element.getAttribute('aria-level')) || (element.localName === 'legend' ? 5 : 3.5);
};

function headingsOf(scan: Scan, look: (element: Element) => Sight): Heading[] {
  const spots = scan.spots.filter((spot) => spot.entry.uses.has('section') && !spot.control);
  const headings: Heading[] = [];
  for (const element of scan.headings) {
    const spot = spots.find((s) => element.contains(s.element) || s.element.contains(element));
    headings.push({ element, level: levelOf(element), key: spot?.entry.key ?? '' });
  }
  for (const { element, entry } of spots)
    if (!headings.some((h) => h.element.contains(element) || element.contains(h.element)))
      headings.push({ element, level: 3.5, key: entry.key });
  return headings.filter((heading) => look(heading.element) !== 'hidden');
}

/** Reads the page's headings once, when the first field asks for its section. */
export function sectionsOf(scan: Scan, look: (element: Element) => Sight): Sections {
  let known: Heading[] | undefined;
  const labels = scan.spots.filter((spot) => spot.entry.uses.has('label'));

  /** A title reaches as far as the first box with a label in it. */
  const covers = (heading: Element, node: Node): boolean => {
    for (let box = heading.parentElement; box; box = box.parentElement) {
      if (box.contains(node)) return true;
      if (labels.some((l) => box.contains(l.element) && !heading.contains(l.element))) return false;
    }
    return node.getRootNode() === heading.getRootNode();
  };

  const before = (spot: Spot): Heading[] => {
    known ??= headingsOf(scan, look);
    const fitting = known.filter(({ element }) => {
      const node = lift(spot.node, element.getRootNode());
      if (!node || element.contains(node)) return false;
      return (element.compareDocumentPosition(node) & 4) !== 0 && covers(element, node);
    });
    // Nearest first: inner roots hold nearer headings than the roots around them.
    return fitting.sort((a, b) => {
      const other = lift(b.element, a.element.getRootNode());
      if (other) return a.element.compareDocumentPosition(other) & 4 ? 1 : -1;
      return -1;
    });
  };

  const place: Sections['place'] = (spot, keys) => {
    let level = Number.POSITIVE_INFINITY;
    let other = false;
    for (const heading of before(spot)) {
      if (heading.level >= level) continue;
      if (keys.includes(heading.key)) return 'in';
      level = heading.level;
      other ||= heading.key !== '';
    }
    return other ? 'other' : 'none';
  };
  return { place };
}
