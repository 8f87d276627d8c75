import { parseTree } from '../../saml/tree/parse.ts';
import { nameOf, type Piece, xmlPieces } from '../xmlPieces.ts';
import type { Vault } from './vault.ts';
import { KEPT_ATTRIBUTE, KEPT_TEXT, KIND, PERSONAL, SPOKEN } from './xmlNames.ts';

const ATTRIBUTE = /(\s)([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

const ENTITY: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, dec, hex, name) => {
    if (name) return ENTITY[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(dec ?? hex, dec ? 10 : 16));
  });

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

const withoutValues = (tag: string, inside: boolean, vault: Vault): string =>
  tag.replace(ATTRIBUTE, (whole, blank, name: string, equals, value: string) => {
    const local = localOf(name);
    if (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:')) return whole;
    if (!inside && KEPT_ATTRIBUTE.has(local)) return whole;
    const kind =
      local === 'SessionIndex' ? 'session' : /address|dns/i.test(local) ? 'address' : 'attribute';
    const now = vault.replace(kind, unescaped(value.slice(1, -1)));
    return `${blank}${name}${equals}"${escaped(now)}"`;
  });

const withoutText = (text: string, path: readonly string[], vault: Vault): string => {
  const local = path.at(-1) ?? '';
  const inside = path.some((name) => PERSONAL.has(name));
  if (text.trim() === '' || (!inside && KEPT_TEXT.has(local))) return text;
  if (!inside && SPOKEN.has(local)) return escaped(vault.inText(unescaped(text)));
  // In a chunk of something larger, such as a claim of several elements, the innermost name says most.
  const kind = KIND[local] ?? (inside ? 'attribute' : 'text');
  return escaped(vault.replace(kind, unescaped(text)));
};

const without = (piece: Piece, path: string[], vault: Vault): string => {
  const { kind, text } = piece;
  switch (kind) {
    case 'comment':
      return text === '<!---->' ? text : '<!--removed-->';
    case 'instruction':
      return /^<\?xml\s/.test(text) ? text : '<?removed?>';
    case 'cdata':
      return withoutText(escaped(text.slice(9, -3)), path, vault);
    case 'close':
      path.pop();
      return text;
    case 'open':
    case 'empty': {
      const inside = path.some((name) => PERSONAL.has(name));
      if (kind === 'open') path.push(localOf(nameOf(piece)));
      return withoutValues(text, inside, vault);
    }
    default:
      return withoutText(text, path, vault);
  }
};

/**
 * XML of a message with its personal values replaced, everything else as it was: by element, so that
 * unknown ones lose their text. Null for what is not well-formed, of which nothing can be kept.
 */
export const redactXml = (xml: string, vault: Vault): string | null => {
  if ('error' in parseTree(xml)) return null;
  const path: string[] = [];
  return xmlPieces(xml)
    .map((piece) => without(piece, path, vault))
    .join('');
};
