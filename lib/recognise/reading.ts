import type { FieldKind } from '../model/field.ts';
import { fullText } from './full.ts';
import type { Spot } from './scan.ts';
import { isCut, isTelling, valueIn } from './shape.ts';
import { clean, comparable } from './text.ts';

/** A read-only value and the element that shows it. */
export interface Shown {
  element: Element;
  value: string;
}

/** The label that a text is read for, or the text itself. */
type Place = Pick<Spot, 'node' | 'element'>;

const SKIPPED_TAGS = new Set('button script style svg option noscript template'.split(' '));
const SKIPPED_ROLES = new Set('button tooltip menu menuitem'.split(' '));
const INLINE = /^(?:a|b|bdi|em|font|i|mark|small|span|strong|u|wbr|tt)$/;
const COPY = /^(?:copy|copied|kopieren|kopiert|copier|copiar|コピー|edit|download)$/;

const BEGIN = '-----BEGIN';

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isSkipped = (element: Element): boolean =>
  SKIPPED_TAGS.has(element.localName) || SKIPPED_ROLES.has(element.getAttribute('role') ?? '');

type Picks = (element: Element) => boolean;
const isBreak: Picks = (element) => element.localName === 'br';

/** Texts, and elements that `also` picks, after `start` inside `limit`; captions of buttons left out. */
export function textsOf(limit: Node, start: Node): Generator<Text>;
export function textsOf(limit: Node, start: Node, also: Picks): Generator<Text | Element>;
export function* textsOf(limit: Node, start: Node, also?: Picks): Generator<Node> {
  const owner = limit.ownerDocument ?? (limit as Document);
  const walker = owner.createTreeWalker(limit, 5, (node) => {
    if (!isElement(node)) return 1;
    if (also?.(node)) return 1;
    return isSkipped(node) ? 2 : 3;
  });
  walker.currentNode = start;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** Up from a text through inline elements to the box whose one value it may be a piece of. */
function blockOf(text: Node, spot: Place): Element | null {
  let block: Element | null = text.parentElement;
  while (block && INLINE.test(block.localName)) {
    const up: Element | null = block.parentElement;
    if (!up || up === spot.element) break;
    block = up;
  }
  return block;
}

/** The texts of a box from `first` on as one, line breaks kept. */
function wholeText(block: Element, first: Text): string {
  let text = first.data;
  for (const node of textsOf(block, first, isBreak))
    if (isElement(node)) text += '\n';
    else if (!COPY.test(comparable(node.data))) text += node.data;
  return text;
}

/** What stands before a certificate in the same box, its name or its end, is no part of it. */
const begins = (kind: FieldKind, text: string): boolean =>
  kind !== 'certificate' || text.trimStart().startsWith(BEGIN) || !text.includes(BEGIN);

/**
 * One text node, or the box around it, as a value of the kind.
 * @param text what of the node is to be read (what follows a label in the same text)
 */
export function readText(kind: FieldKind, node: Text, spot: Place, text: string): Shown | null {
  const parent = node.parentElement;
  const block = blockOf(node, spot);
  if (!parent || !block) return null;
  const whole = text + wholeText(block, node).slice(node.data.length);
  const element = block.contains(spot.node) && !parent.contains(spot.node) ? parent : block;
  if (isCut(text) || isCut(whole)) {
    const full = fullText(parent, clean(isCut(text) ? text : whole), spot.node);
    const value = full === null ? null : valueIn(kind, full);
    return value === null ? null : { element, value };
  }
  const own = valueIn(kind, text);
  const value = isTelling(kind) && begins(kind, whole) ? (valueIn(kind, whole) ?? own) : own;
  return value === null ? null : { element: value === own ? parent : element, value };
}
