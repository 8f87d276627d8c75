import type { SnapshotOrder } from '../model/snapshot.ts';
import { findBySelector } from '../recognise/selector.ts';
import { attributesOf } from './attributes.ts';
import { type Redactor, redactor } from './redact.ts';

/** A page with more is kept up to here. */
const MOST_ELEMENTS = 20_000;
const MOST_CHARACTERS = 1_500_000;
const DEEPEST = 300;

const GONE = new Set(
  `script style link meta base noscript template title img picture source video audio track canvas svg
  math object embed area map param saml-ferry`.split(/\s+/),
);
const VOID = new Set(['input', 'br', 'hr', 'wbr', 'col']);
/** Their boxes are drawn by the browser, not by the page. */
const BOXLESS = new Set(['option', 'optgroup', 'html', 'body', 'head']);
const PLAIN_TAG = /^[a-z][a-z0-9]{0,12}$/;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface Work {
  redact: Redactor;
  expect: Map<Element, string[]>;
  out: string[];
  elements: number;
  characters: number;
}

const put = (work: Work, text: string): void => {
  work.characters += text.length;
  work.out.push(text);
};

/** A component's name may be the customer's own. */
const tagOf = ({ redact }: Work, { localName }: Element): string => {
  if (PLAIN_TAG.test(localName)) return localName;
  return redact.knownName(localName) || `x-${redact.name(localName)}`;
};

const isHidden = (element: Element): boolean => {
  if (BOXLESS.has(element.localName)) return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible';
};

const open = (work: Work, element: Element, hidden: boolean): string => {
  const tag = tagOf(work, element);
  const attributes = attributesOf(work.redact, element);
  if (hidden && !attributes.some(([name]) => name === 'hidden')) attributes.push(['hidden', '']);
  const expected = work.expect.get(element);
  if (expected) attributes.push(['data-expect', expected.join(' ')]);
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  put(work, `<${tag}${written}>`);
  return tag;
};

const writeAll = (work: Work, nodes: Iterable<Node>, depth: number, hidden: boolean): void => {
  for (const node of nodes) {
    if (work.elements > MOST_ELEMENTS || work.characters > MOST_CHARACTERS) return;
    if (node.nodeType === 3) put(work, escaped(work.redact.text((node as Text).data)));
    else if (node.nodeType === 1) write(work, node as Element, depth, hidden);
  }
};

const write = (work: Work, element: Element, depth: number, within: boolean): void => {
  if (GONE.has(element.localName) || depth > DEEPEST) return;
  work.elements += 1;
  const hides = !within && isHidden(element);
  const tag = open(work, element, hides);
  if (VOID.has(tag)) return;
  const hidden = within || hides || element.localName === 'details';
  if (element.shadowRoot) {
    put(work, '<template shadowrootmode="open">');
    writeAll(work, element.shadowRoot.childNodes, depth + 1, hidden);
    put(work, '</template>');
  }
  // What was typed into a box, and what another document shows, are no structure.
  if (!/^(?:textarea|iframe|frame)$/.test(element.localName))
    writeAll(work, element.childNodes, depth + 1, hidden);
  put(work, `</${tag}>${/^(?:div|li|tr|p|section|form|label|option)$/.test(tag) ? '\n' : ''}`);
};

/**
 * The structure of a page: tags, labels, roles and stable attributes, with a mark where each field was
 * found. No word of it that is not in the vocabulary, no value, no address but its shape.
 */
export const snapshot = (document: Document, url: string, order: SnapshotOrder): string => {
  const redact = redactor(order.words);
  const expect = new Map<Element, string[]>();
  for (const { field, selector } of order.expect) {
    const element = findBySelector(document, selector);
    if (element) expect.set(element, [...(expect.get(element) ?? []), field]);
  }
  const work: Work = { redact, expect, out: [], elements: 0, characters: 0 };
  writeAll(work, [document.body], 0, false);
  const language = /^[a-z]{2}(?=-|$)/i.exec(document.documentElement.lang)?.[0] ?? 'en';
  const { console, page } = order;
  return [
    `<!-- url: ${redact.url(url).replace(/-->|\s/g, '')} -->`,
    '<!doctype html>',
    `<html lang="${language}" data-snapshot data-console="${escaped(console)}" data-page="${escaped(page)}">`,
    '<head><meta charset="utf-8"><title></title></head>',
    `${work.out
      .join('')
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')}`,
    '</html>\n',
  ].join('\n');
};
