import { SaxesParser } from 'saxes';
import { decodeText, MAX_TEXT } from './bytes.ts';

/** An element without its prefix. Attributes likewise, but for `xmlns` declarations, which are left out. */
export interface XmlElement {
  name: string;
  /** Its namespace; '' for none, and for that of a prefix which nothing declares. */
  namespace: string;
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

const refusal = (text: string): XmlError | null => {
  if (text === '') return 'empty';
  if (text.length > MAX_TEXT) return 'tooLarge';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(text)) return 'html';
  if (!text.startsWith('<')) return 'notXml';
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'dtd';
  return text.endsWith('>') ? null : 'malformed';
};

class TooComplex extends Error {}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Of two attributes of one local name the one without a prefix counts, since it is SAML's own. */
const attributesOf = (given: Readonly<Record<string, string>>): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const local = localOf(name);
    if (local === name || !Object.hasOwn(given, local)) {
      Object.defineProperty(attributes, local, { value, enumerable: true, configurable: true });
    }
  }
  return attributes;
};

/** What an element declares; '' is the default namespace's prefix. Not copied: they may be many. */
interface Scope {
  own: ReadonlyMap<string, string>;
  outer: Scope | null;
}

const scopeOf = (outer: Scope | null, given: Readonly<Record<string, string>>): Scope | null => {
  const declared = Object.entries(given).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return outer;
  return { own: new Map(declared.map(([name, uri]) => [name.slice(6), uri])), outer };
};

const namespaceOf = (prefix: string, scope: Scope | null): string => {
  for (let one = scope; one !== null; one = one.outer) {
    const uri = one.own.get(prefix);
    if (uri !== undefined) return uri;
  }
  return '';
};

/** Throws at the first thing that is no well-formed XML, or too much of it. */
const build = (text: string): XmlElement | null => {
  // A prefix that nothing declares is no fault of a document's own: cut out of another it is common.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  const scopes: (Scope | null)[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const add = (value: string): void => {
    const element = open.at(-1);
    if (element) element.exact += value;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH || ++count > MAX_ELEMENTS) throw new TooComplex();
    const scope = scopeOf(scopes.at(-1) ?? null, attributes);
    scopes.push(scope);
    const local = localOf(name);
    const element = {
      name: local,
      namespace: namespaceOf(name.slice(0, -local.length - 1), scope),
      attributes: attributesOf(attributes),
      children: [],
      text: '',
      exact: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    scopes.pop();
    const element = open.pop();
    if (element) element.text = element.exact.trim();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return root;
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
    const root = build(text);
    return root === null ? { error: 'malformed' } : { ok: root };
  } catch (error) {
    return { error: error instanceof TooComplex ? 'tooComplex' : 'malformed' };
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
