import type { Side } from '../../model/field.ts';
import { type Group, groupIn, NO_GROUP, onItsOwn } from './group.ts';
import { Problem } from './problem.ts';
import { attributesOf, attributeValue, deeper, localName } from './tag.ts';
import type { Listener } from './tags.ts';

/** An entity as it passes by. */
export interface Passing {
  entityId: string;
  roles: Side[];
  /** The whole element, readable on its own, of one that is wanted; '' of the others. */
  xml: string;
}

export interface Wish {
  /** Asked at an entity's start. */
  isWanted(entityId: string): boolean;
  /** Told at its end. */
  passed(entity: Passing): void;
}

const ROLES: Readonly<Record<string, Side>> = { IDPSSODescriptor: 'idp', SPSSODescriptor: 'sp' };

const MAX_GROUPS = 60;
/** What is larger is no value that a connection holds. */
const MAX_ENTITY = 1_000_000;

/**
 * A string of its own: a part that was cut out of a larger one would keep all of it in memory.
 */
const apart = (text: string): string => [...text].join('');

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
    if (kept === null) return;
    size += raw.length;
    if (size > MAX_ENTITY) throw new Problem('tooLarge');
    kept.push(raw);
  };

  const pass = (): void => {
    if (entity !== null) wish.passed({ ...entity, xml: kept?.join('') ?? '' });
    entity = null;
    kept = null;
  };

  const enter = (raw: string, group: Group): void => {
    const entityId = apart(attributeValue(attributesOf(raw).get('entityID') ?? ''));
    entity = { entityId, roles: [], xml: '' };
    size = 0;
    kept = wish.isWanted(entityId) ? [] : null;
    keep(onItsOwn(raw, group));
    if (deeper(raw) === 0) pass();
  };

  const inside = (raw: string): void => {
    keep(raw);
    const role = depth === 1 && deeper(raw) >= 0 ? ROLES[localName(raw)] : undefined;
    if (entity !== null && role !== undefined && !entity.roles.includes(role)) {
      entity.roles.push(role);
    }
    depth += deeper(raw);
    if (depth === 0) pass();
  };

  const outside = (raw: string): void => {
    const step = deeper(raw);
    if (step < 0) {
      if (groups.pop() === undefined) throw new Problem('malformed');
      return;
    }
    const name = localName(raw);
    const group = groups.at(-1) ?? NO_GROUP;
    if (groups.length === 0) {
      if (rooted) throw new Problem('malformed');
      if (!/^Entit(?:y|ies)Descriptor$/.test(name)) throw new Problem('notMetadata');
      rooted = true;
    }
    if (name === 'EntitiesDescriptor') {
      if (groups.length === MAX_GROUPS) throw new Problem('tooComplex');
      if (step === 1) groups.push(groupIn(group, raw));
      return;
    }
    depth = step;
    if (name === 'EntityDescriptor') enter(raw, group);
  };

  const listener: Listener = {
    tag: (raw) => (depth > 0 ? inside(raw) : outside(raw)),
    between: keep,
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
