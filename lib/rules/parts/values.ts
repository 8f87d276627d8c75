import { demandsOf } from '../../model/demand.ts';
import { FIELDS, type Field, otherSide, type Side } from '../../model/field.ts';
import type { Mend } from '../../model/finding.ts';
import type { Situation } from '../rule.ts';

/** The side that gives a field. */
export const ownerOf = (field: Field): Side => FIELDS[field].owner;

/** The side that holds a field of the other. */
export const holderOf = (field: Field): Side => otherSide(ownerOf(field));

/** What the owner gives; undefined when not yet seen, '' when seen and empty. */
export const given = (s: Situation, field: Field): string | undefined =>
  s.setUp[ownerOf(field)].gives[field];

/**
 * What the other side holds; undefined when not yet seen, '' when seen and empty. Of several addresses
 * or names, one a line, the given one.
 */
export const held = (s: Situation, field: Field): string | undefined => {
  const found = s.setUp[holderOf(field)].holds[field];
  const expected = given(s, field);
  const several = expected && /^(?:url|entityId)$/.test(FIELDS[field].kind);
  return several && found?.split('\n').includes(expected) ? expected : found;
};

/** What the SP asks of the IdP: what its page shows, else what its vendor asks of everyone. */
export const demanded = (s: Situation, field: Field): string | undefined =>
  s.setUp.sp.gives[field] || demandsOf(s.consoles.sp, (toggle) => s.setUp.sp.gives[toggle])[field];

/** Stand-ins that this extension fills while the SP does not yet show its own values (RFC 2606). */
export const isTemporary = (value: string): boolean =>
  /^https?:\/\/temporary\.invalid(?:[/?#]|$)/i.test(value);

/** A given value that is the SP's or IdP's own, and none of our stand-ins. */
export const known = (value: string | undefined): value is string =>
  value !== undefined && value !== '' && !isTemporary(value);

/** Whether the IdP's form has been begun: settings of an untouched form are not the admin's yet. */
export const idpBegun = (s: Situation): boolean =>
  s.setUp.idp.holds.acsUrl !== '' && s.setUp.idp.holds.spEntityId !== '';

/** Fields whose values are addresses or names, and are compared character by character. */
export const NAMES: readonly Field[] = (Object.keys(FIELDS) as Field[]).filter(
  (field) => FIELDS[field].kind === 'url' || FIELDS[field].kind === 'entityId',
);

export const URLS: readonly Field[] = NAMES.filter((field) => FIELDS[field].kind === 'url');

/** The one click that puts the given value where it belongs; nothing when it is not known. */
export const mendWithGiven = (s: Situation, field: Field): { mend?: Mend } => {
  const value = given(s, field);
  return known(value) ? { mend: { side: holderOf(field), field, value } } : {};
};
