import type { Decryption } from '../../model/decryption.ts';
import type { TreeElement } from '../tree/nodes.ts';
import { parseTree } from '../tree/parse.ts';
import { elementsOf } from '../tree/walk.ts';
import type { XmlError } from '../xml.ts';
import { ENCRYPTED } from './names.ts';
import { openElement } from './open.ts';
import type { OpeningKey } from './privateKey.ts';

/** Most encrypted elements that are tried in one message. */
const MAX_ELEMENTS = 20;

/** Outermost encrypted elements, in document order. */
const encryptedIn = (element: TreeElement): TreeElement[] =>
  ENCRYPTED.includes(element.local) ? [element] : elementsOf(element).flatMap(encryptedIn);

type Spans = Decryption['opened'];

const growth = ({ start, end, original }: Spans[number]): number =>
  end - start - (original.end - original.start);

/** Where all that was opened stands, after one more element has given way to a text of that length. */
const moved = (spans: Spans, { start, end }: TreeElement, length: number): Spans => {
  const delta = length - (end - start);
  const around = spans.find((span) => span.start <= start && end <= span.end);
  if (around)
    return spans.map((span) => (span === around ? { ...span, end: span.end + delta } : span));
  // In document order: all others stand before it.
  const before = spans.reduce((sum, span) => sum + growth(span), 0);
  const original = { start: start - before, end: end - before };
  return [...spans, { start, end: start + length, original }];
};

/**
 * Opens everything encrypted in a message that this key opens, one after the other and those within
 * others too, each in its place, so that it keeps the namespaces around it. What stays closed is
 * said with the reason. Never throws.
 */
export const decryptMessage = async (
  xml: string,
  key: OpeningKey,
): Promise<Decryption | { error: XmlError }> => {
  const parsed = parseTree(xml);
  if ('error' in parsed) return parsed;
  let { root } = parsed.ok;
  const result: Decryption = { xml, openings: [], opened: [] };
  let closed = 0;
  for (let element = encryptedIn(root)[0]; element; element = encryptedIn(root)[closed]) {
    if (result.openings.length === MAX_ELEMENTS) {
      const { local } = element;
      const unknown = { algorithm: null, keyAlgorithm: null };
      result.openings.push({ element: local, ...unknown, reason: 'tooMany' });
      break;
    }
    const { text, ...opening } = await openElement(element, root, key);
    // An XML declaration stands at the beginning of a document only.
    const inside = text?.replace(/^\uFEFF?(?:<\?xml[^>]*\?>)?/, '') ?? null;
    const opened =
      inside && result.xml.slice(0, element.start) + inside + result.xml.slice(element.end);
    const next = opened ? parseTree(opened) : null;
    if (inside && opened && next && 'ok' in next) {
      result.openings.push(opening);
      result.opened = moved(result.opened, element, inside.length);
      result.xml = opened;
      root = next.ok.root;
    } else {
      result.openings.push({ ...opening, reason: opening.reason ?? 'notXml' });
      closed++;
    }
  }
  return result;
};
