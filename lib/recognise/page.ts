import type { Console, Mark, Page } from '../model/console.ts';
import { keysOf } from './dictionary.ts';
import type { Scan, Spot } from './scan.ts';
import { findBySelector, PIERCE } from './selector.ts';
import type { Sight } from './visible.ts';

export interface Matched {
  page: Page;
  /** The address is one of the page's own. */
  address: boolean;
  scope: Element | null;
}

type Look = (element: Element) => Sight;

const tests = new Map<string, RegExp | null>();

/** The regular expression, made once; null for one that is none. */
export function regexOf(source: string): RegExp | null {
  let test = tests.get(source);
  if (test === undefined) {
    try {
      test = new RegExp(source);
    } catch {
      test = null;
    }
    tests.set(source, test);
  }
  return test;
}

/** Controls first, which are few; the whole page only for what is none. */
export function matching(scan: Scan, selector: string, controlsOnly = false): Element[] {
  try {
    if (selector.includes(PIERCE)) {
      const [document] = scan.roots as [Document];
      const found = findBySelector(document, selector);
      return found && (!controlsOnly || scan.controls.includes(found)) ? [found] : [];
    }
    const controls = scan.controls.filter((control) => control.matches(selector));
    if (controls.length > 0 || controlsOnly) return controls;
    return scan.roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}

/** Visible spots of one of the wordings. */
function spotsOf(scan: Scan, keys: readonly string[], look: Look): Spot[] {
  return scan.spots.filter((s) => keys.includes(s.entry.key) && look(s.element) === 'shown');
}

const elementsOf = (scan: Scan, mark: Mark, look: Look): Element[] => {
  if ('text' in mark) return spotsOf(scan, keysOf(mark.text), look).map((spot) => spot.element);
  return matching(scan, mark.selector).filter((element) => look(element) === 'shown');
};

/** From a heading up to the first box that has a control or another known label in it. */
function boxOf(scan: Scan, heading: Element, takes: boolean): Element | null {
  for (let box = heading.parentElement; box; box = box.parentElement) {
    if (scan.controls.some((control) => box.contains(control))) return box;
    if (takes) continue;
    const label = ({ entry, element }: Spot): boolean =>
      entry.uses.has('label') && box.contains(element) && !heading.contains(element);
    if (scan.spots.some(label)) return box;
  }
  return null;
}

/** The last visible match of the first mark that has one. */
function scopeOf(scan: Scan, page: Page, look: Look): Element | null {
  const takes = Object.values(page.fields).some((field) => field.role === 'takes');
  for (const mark of page.scope ?? []) {
    const found = elementsOf(scan, mark, look).at(-1);
    if (!found) continue;
    const box = 'text' in mark ? boxOf(scan, found, takes) : found;
    if (box) return box;
  }
  return null;
}

function hasMarks(scan: Scan, page: Page, look: Look): boolean {
  const has = (mark: Mark): boolean => elementsOf(scan, mark, look).length > 0;
  if (page.not?.some(has)) return false;
  return page.anyMark && page.marks.length > 0 ? page.marks.some(has) : page.marks.every(has);
}

/** The first page whose address and marks fit; else the first whose marks do. */
export function matchPage(scan: Scan, console: Console, url: string, look: Look): Matched | null {
  let second: Page | null = null;
  for (const page of console.pages) {
    const address = page.urls.some((source) => regexOf(source)?.test(url));
    if (!address && (second || page.marks.length === 0)) continue;
    if (!hasMarks(scan, page, look)) continue;
    if (address) return { page, address, scope: scopeOf(scan, page, look) };
    second = page;
  }
  return second && { page: second, address: false, scope: scopeOf(scan, second, look) };
}
