import { nameOf, type Piece, xmlPieces } from './xmlPieces.ts';

/** A node of XML as it stands in the text: entities undecoded, comments kept. */
export interface XmlNode {
  /** Unique within its tree. */
  id: number;
  kind: Exclude<Piece['kind'], 'close' | 'empty'> | 'element';
  /** Of an element; else empty. */
  name: string;
  attributes: [string, string][];
  /** Of anything but an element; of an element that holds nothing but one text. */
  text: string;
  children: XmlNode[];
}

/** Every character is looked at once: what is no attribute is stepped over, not searched again. */
const ATTRIBUTE = /([^\s=/<>"']+)(?:\s*=\s*("[^"]*"|'[^']*'))?|[\s=/<>"']+/gy;

const attributesOf = (tag: string): [string, string][] =>
  Array.from(tag.matchAll(ATTRIBUTE)).flatMap(([, name, value]): [string, string][] =>
    name === undefined || value === undefined ? [] : [[name, value.slice(1, -1)]],
  );

/** The tree of any XML; what is never closed ends with the text. */
export const xmlTree = (xml: string): XmlNode[] => {
  const roots: XmlNode[] = [];
  const open: XmlNode[] = [];
  let id = 0;
  for (const piece of xmlPieces(xml)) {
    const { kind, text } = piece;
    if (kind === 'text' && text.trim() === '') continue;
    if (kind === 'close') {
      open.pop();
      continue;
    }
    const isElement = kind === 'open' || kind === 'empty';
    const node: XmlNode = {
      id: id++,
      kind: isElement ? 'element' : kind,
      name: isElement ? nameOf(piece) : '',
      attributes: isElement ? attributesOf(text) : [],
      text: isElement ? '' : text,
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(node);
    if (kind === 'open') open.push(node);
  }
  return roots.map(join);
};

/** An element that holds one text alone is one line with it. Without recursion: hostile nesting is deep. */
const join = (root: XmlNode): XmlNode => {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const [only] = node.children;
    if (node.children.length === 1 && only?.kind === 'text') {
      node.text = only.text;
      node.children = [];
    }
    for (const child of node.children) left.push(child);
  }
  return root;
};
