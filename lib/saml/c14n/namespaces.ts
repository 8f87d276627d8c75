import type { TreeDeclaration, TreeElement } from '../tree/nodes.ts';
import { byCodePoint } from './escape.ts';

/** Which namespace each prefix stands for; '' is the default one. Chained, so that none is copied. */
export interface Bindings {
  own: ReadonlyMap<string, string>;
  around: Bindings | null;
}

export const bind = (around: Bindings | null, declared: readonly TreeDeclaration[]): Bindings => ({
  own: new Map(declared.map(({ prefix, uri }) => [prefix, uri])),
  around,
});

const bound = (bindings: Bindings | null, prefix: string): string | undefined => {
  for (let at = bindings; at !== null; at = at.around) {
    const uri = at.own.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
};

/** All namespaces in scope at an element; null where nothing is declared. */
export const inScope = (element: TreeElement | null): Bindings | null => {
  if (element === null) return null;
  const around = inScope(element.parent);
  return element.declarations.length === 0 ? around : bind(around, element.declarations);
};

/** Every prefix that is bound. */
export const prefixesOf = (bindings: Bindings | null): Set<string> =>
  bindings === null ? new Set() : new Set([...prefixesOf(bindings.around), ...bindings.own.keys()]);

/** Prefixes that the element itself or its attributes are written with. */
export const visiblyUsed = (element: TreeElement): string[] => [
  element.prefix,
  ...element.attributes.map(({ prefix }) => prefix).filter((prefix) => prefix !== ''),
];

/**
 * The declarations to write out: those of these prefixes that differ from what is written around.
 * The `xml` prefix is never declared, and the absence of a default namespace only where there was one.
 */
export const toDeclare = (
  prefixes: Iterable<string>,
  scope: Bindings | null,
  written: Bindings | null,
): TreeDeclaration[] => {
  const declared: TreeDeclaration[] = [];
  for (const prefix of new Set(prefixes)) {
    const uri = bound(scope, prefix) ?? (prefix === '' ? '' : undefined);
    if (prefix === 'xml' || uri === undefined) continue;
    if ((bound(written, prefix) ?? '') !== uri) declared.push({ prefix, uri });
  }
  return declared.sort((a, b) => byCodePoint(a.prefix, b.prefix));
};
