import { earliest } from '../validUntil.ts';
import { attributesOf } from './tag.ts';

/** What an `EntitiesDescriptor` lends to what is in it. */
export interface Group {
  /** Declarations of name spaces, by their attribute's name, as they are written. */
  namespaces: ReadonlyMap<string, string>;
  validUntil: string | null;
}

export const NO_GROUP: Group = { namespaces: new Map(), validUntil: null };

const isDeclaration = ([name]: [string, string]): boolean => /^xmlns(?::|$)/.test(name);

/** The group that a start tag opens, inside another. */
export const groupIn = (outer: Group, raw: string): Group => {
  const attributes = attributesOf(raw);
  return {
    namespaces: new Map([...outer.namespaces, ...[...attributes].filter(isDeclaration)]),
    validUntil: earliest(outer.validUntil, attributes.get('validUntil')),
  };
};

/** The start tag of an entity with all that its groups lend it, so that it can stand on its own. */
export const onItsOwn = (raw: string, group: Group): string => {
  const own = attributesOf(raw);
  const lent = [...group.namespaces].filter(([name]) => !own.has(name));
  const until = earliest(group.validUntil, own.get('validUntil'));
  const bare = raw.replace(/\svalidUntil\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const all = until === null ? lent : [...lent, ['validUntil', until] as const];
  const text = all.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
  return bare.replace(/^<[^\s/>]+/, (start) => start + text);
};
