import { type Dictionary, type Entry, lookUp, lookUpPattern } from './dictionary.ts';
import { clean, LONGEST_LABEL } from './text.ts';

const INLINE = /^(?:a|abbr|b|bdi|em|font|i|label|mark|small|span|strong|u|code|button)$/;

/** More siblings than this, and the parent is no label. */
const MOST_PARTS = 8;

const isBlank = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !(node as Text).data.trim());

const letters = (node: Node | null): boolean =>
  node?.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data);

/** The nearest sibling that is not blank. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at && isBlank(at)) at = at[side];
  return at;
}

/** A word of a sentence ("the <b>Reply URL</b> is where …") labels nothing. */
function inSentence(element: Element, text: string): boolean {
  if (!INLINE.test(element.localName)) return false;
  const before = beside(element, 'previousSibling');
  if (letters(before) && !/[:\n]\s*$/.test((before as Text).data)) return true;
  const after = beside(element, 'nextSibling');
  if (!letters(after)) return false;
  return !/[:：]\s*$/.test(text) && !/^\s*[:：]/.test((after as Text).data);
}

/** Up to the outermost element with no other content. */
function outermost(start: Element): Element {
  let element = start;
  for (let up = element.parentElement; up && up.localName !== 'body'; up = element.parentElement) {
    if (up.childNodes.length > 4) break;
    if (beside(element, 'previousSibling') || beside(element, 'nextSibling')) break;
    element = up;
  }
  return element;
}

/** A number, an icon or a control may stand before a label in the same element. */
const isAside = (before: Node): boolean =>
  before.nodeType === 3 ||
  /^(?:input|img|svg|br)$/.test((before as Element).localName) ||
  (before.textContent ?? '').trim().length <= 3;

/** A text of one element that holds a name where the wording has a `*`. */
export function patternElement(
  parent: Element,
  dictionary: Dictionary,
): { entry: Entry; element: Element; text: string } | null {
  if (dictionary.patterns.length === 0 || parent.childNodes.length > MOST_PARTS) return null;
  const text = parent.textContent ?? '';
  if (text.length > LONGEST_LABEL) return null;
  const entry = lookUpPattern(dictionary, text);
  return entry && { entry, element: outermost(parent), text: clean(text) };
}

/**
 * The label that a text node begins or is: its own text, else the text of the element around it, since
 * a label may be written in pieces.
 */
export function labelElement(
  node: Text,
  parent: Element,
  dictionary: Dictionary,
): { entry: Entry; element: Element; text: string } | null {
  const parts = parent.childNodes.length;
  if (parts === 1) {
    const entry = lookUp(dictionary, node.data);
    const element = entry ? outermost(parent) : parent;
    if (entry && !inSentence(element, node.data)) return { entry, element, text: clean(node.data) };
  }
  const wholes: Element[] = parts > 1 && parts <= MOST_PARTS ? [parent] : [];
  const up = parent.parentElement;
  if (up && INLINE.test(parent.localName) && up.childNodes.length <= MOST_PARTS) wholes.push(up);
  for (const whole of wholes) {
    const text = whole.textContent ?? '';
    if (text.length > LONGEST_LABEL) continue;
    const entry = lookUp(dictionary, text);
    if (entry) return { entry, element: outermost(whole), text: clean(text) };
  }
  if (parts === 1) return null;
  const entry = lookUp(dictionary, node.data);
  if (!entry) return null;
  const before = beside(node, 'previousSibling');
  if (before && !isAside(before)) return null;
  return { entry, element: parent, text: clean(node.data) };
}
