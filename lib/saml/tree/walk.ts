import type { TreeElement } from './nodes.ts';

/** Its child elements, of that name and namespace where they are said. */
export const elementsOf = (
  parent: TreeElement,
  local?: string,
  namespace?: string,
): TreeElement[] =>
  parent.children.filter(
    (node): node is TreeElement =>
      node.kind === 'element' &&
      (local === undefined || node.local === local) &&
      (namespace === undefined || node.namespace === namespace),
  );

/** The element and all below it, in document order. */
export const everyElement = (top: TreeElement): TreeElement[] => [
  top,
  ...elementsOf(top).flatMap(everyElement),
];

/** The value of an attribute without a prefix. */
export const attributeOf = (element: TreeElement | undefined, name: string): string | null =>
  element?.attributes.find(({ local, namespace }) => local === name && namespace === '')?.value ??
  null;

/** All text in it, whole: comments and CDATA do not cut it. */
export const textOf = (element: TreeElement): string =>
  element.children
    .map((node) =>
      node.kind === 'text' ? node.value : node.kind === 'element' ? textOf(node) : '',
    )
    .join('');
