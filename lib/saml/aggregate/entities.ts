import type { Side } from '../../model/field.ts';
import { type Group, groupIn, NO_GROUP, onItsOwn } from './group.ts';
import { Problem } from './problem.ts';
import { attributesOf, attributeValue, deeper, localName } from './tag.ts';
import type { Listener } from './tags.ts';

/** An entity as it passes by. */
export interface Passing {
  entityId: string;
  roles: readonly Side[];
  /** The whole element, readable on its own, of one that is wanted; '' of the others. */
  xml: string;
}

export interface Wish {
  /** Asked at an entity's start. */
  isWanted(entityId: string): boolean;
  /** Told at its end. */
  passed(entity: Passing): void;
}

const NO_ROLE: readonly Side[] = [];
const IDP: readonly Side[] = ['idp'];
const SP: readonly Side[] = ['sp'];
const BOTH: readonly Side[] = ['idp', 'sp'];

/** These lists are shared: one for each of tens of thousands of entities would take most of the room. */
const withRole = (roles: readonly Side[], name: string): readonly Side[] => {
  if (name === 'IDPSSODescriptor') return roles === SP || roles === BOTH ? BOTH : IDP;
  if (name === 'SPSSODescriptor') return roles === IDP || roles === BOTH ? BOTH : SP;
  return roles;
};

const MAX_GROUPS = 60;
/** What is larger is no value that a connection holds. */
const MAX_ENTITY = 1_000_000;

/** A string of its own: a part that was cut out of a larger one keeps all of that in memory. */
const apart = (text: string): string => JSON.parse(JSON.stringify(text));

/** Follows the tags of metadata down to its entities. They stand at the root or in groups alone. */
export const entityReader = (wish: Wish) => {
  const groups: Group[] = [];
  /** How deep the reading is in an entity, or in an element that is neither entity nor group. */
  let depth = 0;
  let entity: Passing | null = null;
  let kept: string[] | null = null;
  let size = 0;
  let rooted = false;

  const keep = (raw: string): void => {
    size += raw.length;
    if (size > MAX_ENTITY) throw new Problem('tooLarge');
    kept?.push(raw);
  };

  const pass = (): void => {
    if (entity !== null) wish.passed({ ...entity, xml: kept?.join('') ?? '' });
    entity = null;
    kept = null;
  };

  const enter = (raw: string): void => {
    const entityId = apart(attributeValue(attributesOf(raw).get('entityID') ?? ''));
    entity = { entityId, roles: NO_ROLE, xml: '' };
    if (!wish.isWanted(entityId)) return;
    size = 0;
    kept = [];
    keep(onItsOwn(raw, groups.at(-1) ?? NO_GROUP));
  };

  /** At the root, or in a group. */
  const outside = (raw: string, step: -1 | 0 | 1): void => {
    if (step < 0) {
      if (groups.pop() === undefined) throw new Problem('malformed');
      return;
    }
    const name = localName(raw);
    if (groups.length === 0) {
      if (rooted) throw new Problem('malformed');
      if (!/^Entit(?:y|ies)Descriptor$/.test(name)) throw new Problem('notMetadata');
      rooted = true;
    }
    if (name === 'EntitiesDescriptor') {
      if (groups.length === MAX_GROUPS) throw new Problem('tooComplex');
      if (step === 1) groups.push(groupIn(groups.at(-1) ?? NO_GROUP, raw));
      return;
    }
    if (name === 'EntityDescriptor') enter(raw);
    depth = step;
    if (depth === 0) pass();
  };

  const listener: Listener = {
    tag: (text, at, end) => {
      const step = deeper(text, at, end);
      if (depth === 0) return outside(text.slice(at, end), step);
      if (kept) keep(text.slice(at, end));
      if (entity !== null && depth === 1 && step >= 0) {
        entity.roles = withRole(entity.roles, localName(text.slice(at, end)));
      }
      depth += step;
      if (depth === 0) pass();
    },
    between: (text, at, end) => {
      if (kept) keep(text.slice(at, end));
    },
  };
  return {
    listener,
    /** Throws where the document ends before its elements do. */
    end: (): void => {
      if (!rooted) throw new Problem('notMetadata');
      if (depth > 0 || groups.length > 0) throw new Problem('malformed');
    },
  };
};
