import type { SaxesTagNS } from 'saxes';
import type { TreeElement } from './nodes.ts';

/** An element as its start tag says; what ends it is not known yet. */
export const openElement = (
  tag: SaxesTagNS,
  parent: TreeElement | null,
  start: number,
): TreeElement => {
  const element: TreeElement = {
    kind: 'element',
    prefix: tag.prefix,
    local: tag.local,
    namespace: tag.uri,
    attributes: [],
    declarations: [],
    parent,
    children: [],
    start,
    end: start,
  };
  for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns') element.declarations.push({ prefix: local, uri: value });
    else if (prefix === '' && local === 'xmlns')
      element.declarations.push({ prefix: '', uri: value });
    else element.attributes.push({ prefix, local, namespace: uri, value });
  }
  return element;
};
