import type { Page } from '../model/console.ts';
import { FIELDS, type Field } from '../model/field.ts';
import type { Candidate } from './search.ts';

/** Two candidates nearer than this are equally good. */
const EQUAL = 0.005;

/** One control may be two choices at once ("Sign response and assertion"). */
const isShared = (page: Page, a: Field, b: Field): boolean =>
  page.fields[a]?.choices !== undefined && page.fields[b]?.choices !== undefined;

/** The best of them; those with a value before the empty, where a page shows both. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const filled = candidates.filter((c) => c.value || c.href || c.editable);
  const from = filled.length > 0 ? filled : candidates;
  const top = Math.max(...from.map((c) => c.confidence));
  const equal = from.filter((c) => c.confidence > top - EQUAL);
  return equal.filter((c, i) => equal.findIndex((o) => o.element === c.element) === i);
}

/** The same text twice is one value; everything else that is equally good is unclear. */
function only(candidates: readonly Candidate[]): Candidate | null {
  const [first, ...rest] = candidates;
  if (!first) return null;
  const same = (other: Candidate): boolean =>
    !first.editable && !other.editable && first.value !== '' && other.value === first.value;
  return rest.every(same) ? first : null;
}

/**
 * Gives each field its one element and no element to two fields. Where two fields want the same, the
 * surer has it; equally sure, neither. What is left over may then be clear for another field.
 */
export function assign(
  page: Page,
  wanted: ReadonlyMap<Field, Candidate[]>,
): { found: Map<Field, Candidate>; unclear: Field[] } {
  const open = new Map([...wanted].filter(([, candidates]) => candidates.length > 0));
  const drop = (field: Field, element: Element): void => {
    const rest = (open.get(field) ?? []).filter((c) => c.element !== element);
    if (rest.length > 0) open.set(field, rest);
    else open.delete(field);
  };
  for (let again = true; again; ) {
    again = false;
    const claims: { field: Field; candidate: Candidate }[] = [];
    for (const [field, candidates] of open)
      for (const candidate of best(candidates)) claims.push({ field, candidate });
    for (const { field, candidate } of claims) {
      const rivals = claims.filter(
        (c) =>
          c.field !== field &&
          c.candidate.element === candidate.element &&
          !isShared(page, field, c.field),
      );
      const loses = rivals.some((r) => r.candidate.confidence > candidate.confidence - EQUAL);
      if (!loses) continue;
      drop(field, candidate.element);
      again = true;
    }
  }
  const found = new Map<Field, Candidate>();
  for (const [field, candidates] of open) {
    const one = only(best(candidates));
    if (one) found.set(field, one);
  }
  const unclear = [...wanted].filter(([f, c]) => c.length > 0 && !found.has(f)).map(([f]) => f);
  return { found, unclear: unclear.filter((field) => field in FIELDS) };
}
