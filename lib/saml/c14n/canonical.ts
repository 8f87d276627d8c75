import type { Tree, TreeAttribute, TreeDeclaration, TreeElement, TreeNode } from '../tree/nodes.ts';
import type { Method } from './algorithms.ts';
import { byCodePoint, escapeText, escapeValue } from './escape.ts';
import { withInherited } from './inherited.ts';
import { type Bindings, bind, inScope, prefixesOf, toDeclare, visiblyUsed } from './namespaces.ts';

export interface Canonicalization extends Method {
  /** Prefixes that even exclusive canonicalisation treats inclusively; '' is the default namespace. */
  inclusive?: ReadonlySet<string>;
  /** Left out with all that is in it: the enveloped signature. */
  without?: TreeElement;
}

const qualified = ({ prefix, local }: TreeElement | TreeAttribute): string =>
  prefix === '' ? local : `${prefix}:${local}`;

const inOrder = (a: TreeAttribute, b: TreeAttribute): number =>
  byCodePoint(a.namespace, b.namespace) || byCodePoint(a.local, b.local);

const startTag = (
  element: TreeElement,
  declared: readonly TreeDeclaration[],
  attributes: readonly TreeAttribute[],
): string => {
  let tag = `<${qualified(element)}`;
  for (const { prefix, uri } of declared)
    tag += ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeValue(uri)}"`;
  for (const attribute of attributes.length > 1 ? [...attributes].sort(inOrder) : attributes)
    tag += ` ${qualified(attribute)}="${escapeValue(attribute.value)}"`;
  return `${tag}>`;
};

/** Prefixes that may have to be declared at an element that others are written around. */
const within = (element: TreeElement, how: Canonicalization): string[] => {
  const own = element.declarations.map(({ prefix }) => prefix);
  return how.kind === 'exclusive'
    ? [...visiblyUsed(element), ...own.filter((prefix) => how.inclusive?.has(prefix))]
    : own;
};

const atApex = (element: TreeElement, how: Canonicalization, scope: Bindings | null): string[] =>
  how.kind === 'exclusive'
    ? [...visiblyUsed(element), ...(how.inclusive ?? [])]
    : [...prefixesOf(scope)];

/** `scope`: what is bound around it; `written`: what the output around it has said of that. */
const write = (
  node: TreeNode,
  how: Canonicalization,
  scope: Bindings | null,
  written: Bindings | null,
): string => {
  if (node.kind === 'text') return escapeText(node.value);
  if (node.kind === 'comment') return how.comments ? `<!--${node.value}-->` : '';
  if (node.kind === 'instruction')
    return `<?${node.target}${node.value === '' ? '' : ` ${node.value}`}?>`;
  if (node === how.without) return '';
  const now = node.declarations.length === 0 ? scope : bind(scope, node.declarations);
  const declared = toDeclare(within(node, how), now, written);
  return writeElement(node, how, now, written, declared, node.attributes);
};

const writeElement = (
  element: TreeElement,
  how: Canonicalization,
  scope: Bindings | null,
  around: Bindings | null,
  declared: readonly TreeDeclaration[],
  attributes: readonly TreeAttribute[],
): string => {
  const written = declared.length === 0 ? around : bind(around, declared);
  let text = startTag(element, declared, attributes);
  for (const child of element.children) text += write(child, how, scope, written);
  return `${text}</${qualified(element)}>`;
};

/** The canonical form of an element with all that is in it. */
export const canonicalElement = (element: TreeElement, how: Canonicalization): string => {
  const scope = inScope(element);
  const declared = toDeclare(atApex(element, how, scope), scope, null);
  return writeElement(element, how, scope, null, declared, withInherited(element, how));
};

/** The canonical form of a whole document, with what stands around its root. */
export const canonicalDocument = (tree: Tree, how: Canonicalization): string => {
  const outside = (node: TreeNode): string => write(node, how, null, null);
  const before = tree.before.map(outside).filter((one) => one !== '');
  const after = tree.after.map(outside).filter((one) => one !== '');
  return [...before, canonicalElement(tree.root, how), ...after].join('\n');
};
