import { SaxesParser } from 'saxes';
import { MAX_TEXT } from '../bytes.ts';
import { MAX_DEPTH, MAX_ELEMENTS, type XmlError } from '../xml.ts';
import type { Tree, TreeComment, TreeElement, TreeInstruction, TreeNode } from './nodes.ts';
import { openElement } from './open.ts';

export type TreeReading = { ok: Tree } | { error: XmlError };

/** Of all kinds; a text of comments alone would have more. */
const MAX_NODES = 400_000;

class Refused extends Error {
  readonly reason: XmlError;
  constructor(reason: XmlError) {
    super(reason);
    this.reason = reason;
  }
}

const refuse = (reason: XmlError): never => {
  throw new Refused(reason);
};

const build = (text: string): Tree => {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const before: (TreeComment | TreeInstruction)[] = [];
  const after: (TreeComment | TreeInstruction)[] = [];
  let root: TreeElement | null = null;
  let open: TreeElement | null = null;
  let start = 0;
  let depth = 0;
  let elements = 0;
  let nodes = 0;
  const add = (node: TreeNode): void => {
    if (++nodes > MAX_NODES) refuse('tooComplex');
    if (open !== null) open.children.push(node);
    else if (node.kind === 'comment' || node.kind === 'instruction')
      (root === null ? before : after).push(node);
  };
  parser.on('doctype', () => refuse('dtd'));
  parser.on('error', () => refuse('malformed'));
  parser.on('opentagstart', () => {
    // A name has no `<` in it: the last one is that of this tag.
    start = text.lastIndexOf('<', parser.position - 1);
    if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) refuse('tooComplex');
  });
  parser.on('opentag', (tag) => {
    const element = openElement(tag, open, start);
    // No URI has blanks around it, and saxes would read it without them.
    if (element.declarations.some(({ uri }) => uri !== uri.trim())) refuse('malformed');
    add(element);
    root ??= element;
    open = element;
  });
  parser.on('closetag', () => {
    depth--;
    if (open !== null) {
      open.end = parser.position;
      open = open.parent;
    }
  });
  parser.on('text', (value) => add({ kind: 'text', value, cdata: false }));
  parser.on('cdata', (value) => add({ kind: 'text', value, cdata: true }));
  parser.on('comment', (value) => add({ kind: 'comment', value }));
  parser.on('processinginstruction', ({ target, body }) =>
    add({ kind: 'instruction', target, value: body }),
  );
  parser.write(text).close();
  return root === null ? refuse('malformed') : { root, before, after };
};

/**
 * The exact tree of a document: namespaces, comments, CDATA, processing instructions and positions
 * kept, entities resolved. Strict (XML 1.0 and Namespaces in XML 1.0); at most 2 MB, 60 levels, no
 * document type. Never throws.
 */
export const parseTree = (text: string): TreeReading => {
  if (text.length > MAX_TEXT) return { error: 'tooLarge' };
  if (text.trim() === '') return { error: 'empty' };
  try {
    return { ok: build(text) };
  } catch (error) {
    return { error: error instanceof Refused ? error.reason : 'malformed' };
  }
};
