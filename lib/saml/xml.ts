import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeText, MAX_TEXT } from './bytes.ts';

/** An element without its prefix. Attributes likewise, but for `xmlns` declarations, which are left out. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text of the element itself, without that of its children; trimmed. */
  text: string;
  /** The same with the blanks around it. */
  exact: string;
}

export type XmlError =
  | 'empty'
  | 'tooLarge'
  | 'notText'
  | 'html'
  | 'notXml'
  /** Document type or entity declarations: never read, since they can make a document explode. */
  | 'dtd'
  /** Nested more than 60 levels or of more than 100,000 elements. */
  | 'tooComplex'
  | 'malformed';

export type XmlReading = { ok: XmlElement } | { error: XmlError };

export const MAX_DEPTH = 60;
export const MAX_ELEMENTS = 100_000;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
  // Nothing here asks where in the document a value stands.
  jPath: false,
  maxNestedTags: MAX_DEPTH,
});

/** Walks the tags once, before anything is parsed: whether they nest or number too many. */
const tooMuch = (text: string): boolean => {
  let depth = 0;
  let count = 0;
  let close = -1;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    if (next === '!' || next === '?') continue;
    count++;
    if (next === '/') depth--;
    else {
      if (close < at) close = text.indexOf('>', at);
      if (close < 0) return false;
      if (text[close - 1] !== '/') depth++;
    }
    if (depth > MAX_DEPTH || count > MAX_ELEMENTS * 2) return true;
  }
  return false;
};

const refusal = (text: string): XmlError | null => {
  if (text === '') return 'empty';
  if (text.length > MAX_TEXT) return 'tooLarge';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(text)) return 'html';
  if (!text.startsWith('<')) return 'notXml';
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'dtd';
  if (tooMuch(text)) return 'tooComplex';
  if (!text.endsWith('>')) return 'malformed';
  return XMLValidator.validate(text, { allowBooleanAttributes: false }) === true
    ? null
    : 'malformed';
};

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

/** From the parser's ordered form: `{ Name: [children], ':@': attributes }`, `{ '#text': … }`. */
const element = (raw: Raw): XmlElement | null => {
  const name = Object.keys(raw).find((key) => key !== ':@');
  if (name === undefined || name === '#text' || name.startsWith('?')) return null;
  const inside = listOf(raw[name]);
  const attributes: Record<string, string> = {};
  const given = raw[':@'];
  if (isRaw(given)) {
    for (const [key, value] of Object.entries(given)) attributes[key] = String(value);
  }
  const exact = inside.map((child) => String(child['#text'] ?? '')).join('');
  return {
    name,
    attributes,
    children: inside.map(element).filter((child) => child !== null),
    text: exact.trim(),
    exact,
  };
};

/**
 * Reads XML from a file's bytes or from text, without prefixes. At most 2 MB, 60 levels; no document
 * type, no entities but XML's own five and numeric ones. Never throws.
 */
export const readXml = (input: string | Uint8Array): XmlReading => {
  if (input.length > MAX_TEXT * 2) return { error: 'tooLarge' };
  const text = (typeof input === 'string' ? input : decodeText(input))
    ?.replace(/^\uFEFF/, '')
    .trim();
  if (text === undefined) return { error: 'notText' };
  const error = refusal(text);
  if (error !== null) return { error };
  try {
    const roots = listOf(parser.parse(text))
      .map(element)
      .filter((node) => node !== null);
    const [root] = roots;
    return root === undefined || roots.length > 1 ? { error: 'malformed' } : { ok: root };
  } catch {
    return { error: 'malformed' };
  }
};

/** Children of that name. */
export const kids = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child) => child.name === name);

/** All descendants of that name, in document order. */
export const within = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);
