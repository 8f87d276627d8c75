import type { TreeAttribute, TreeElement } from '../tree/nodes.ts';
import type { Method } from './algorithms.ts';
import { joinBase } from './base.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';

const ancestors = (element: TreeElement): TreeElement[] =>
  element.parent === null ? [] : [element.parent, ...ancestors(element.parent)];

const xmlAttributes = (element: TreeElement): TreeAttribute[] =>
  element.attributes.filter(({ namespace }) => namespace === XML);

/**
 * The `xml:` attributes that an element takes over from those around it when it is made canonical
 * without them: all of them by 1.0 (section 2.4), by 1.1 all but `xml:id`, with `xml:base` joined
 * (1.1, 2.4 and appendix A), none when exclusive.
 */
export const withInherited = (element: TreeElement, { kind }: Method): TreeAttribute[] => {
  if (kind === 'exclusive' || element.parent === null) return element.attributes;
  const around = ancestors(element);
  const own = new Set(xmlAttributes(element).map(({ local }) => local));
  const taken = new Map<string, TreeAttribute>();
  for (const attribute of around.flatMap(xmlAttributes)) {
    if (!own.has(attribute.local) && !taken.has(attribute.local))
      taken.set(attribute.local, attribute);
  }
  if (kind === '1.0') return [...element.attributes, ...taken.values()];
  taken.delete('id');
  taken.delete('base');
  const bases = [element, ...around]
    .flatMap(xmlAttributes)
    .filter(({ local }) => local === 'base')
    .map(({ value }) => value);
  const base = bases.reduce<string | null>(
    (inner, outer) => (inner === null ? outer : joinBase(outer, inner)),
    null,
  );
  const others = element.attributes.filter((a) => a.namespace !== XML || a.local !== 'base');
  const joined: TreeAttribute[] =
    base === null || base === ''
      ? []
      : [{ prefix: 'xml', local: 'base', namespace: XML, value: base }];
  return [...others, ...taken.values(), ...joined];
};
