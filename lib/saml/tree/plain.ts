import { readXml, type XmlElement, type XmlReading } from '../xml.ts';
import type { TreeElement } from './nodes.ts';
import { parseTree } from './parse.ts';
import { elementsOf } from './walk.ts';

const plain = (element: TreeElement): XmlElement => {
  const attributes: Record<string, string> = {};
  // One without a prefix is the element's own, whatever others are called alike.
  for (const prefixed of [true, false])
    for (const { prefix, local, value } of element.attributes)
      if ((prefix !== '') === prefixed) attributes[local] = value;
  const exact = element.children.map((node) => (node.kind === 'text' ? node.value : '')).join('');
  return {
    name: element.local,
    attributes,
    children: elementsOf(element).map(plain),
    text: exact.trim(),
    exact,
  };
};

/**
 * Reads a message as its signatures are verified, by the same parser: what is shown is what was signed.
 * One that is not well-formed can't be verified; it is read as far as the lenient reader can.
 */
export const readSignedXml = (text: string): XmlReading => {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const reading = parseTree(trimmed);
  // A page may be well-formed as well; what it is, the lenient reader says.
  return 'ok' in reading && !/^html$/i.test(reading.ok.root.local)
    ? { ok: plain(reading.ok.root) }
    : readXml(trimmed);
};
