import type { Difference } from '../model/finding.ts';

/** A piece of one of two values: as in the other, its own, or where the other has something. */
export interface Stretch {
  kind: 'same' | 'own' | 'gap';
  text: string;
}

/** What is kept of a shared piece beside a difference, in UTF-16 units: more before it than after. */
const BEFORE = 36;
const AFTER = 20;

const nearby = (text: string, isFirst: boolean, isLast: boolean): string => {
  const before = isLast ? '' : text.slice(-BEFORE);
  const after = isFirst ? '' : text.slice(0, AFTER);
  return text.length <= before.length + after.length + 2 ? text : `${after}…${before}`;
};

/** Whether anything is left out when shared pieces are shortened. */
export const canShorten = ({ parts }: Difference): boolean =>
  parts.some(
    ({ kind, text }, i) =>
      kind === 'same' && nearby(text, i === 0, i === parts.length - 1) !== text,
  );

/**
 * One of the two values of a difference, in the pieces that tell it from the other.
 * @param whole false: shared pieces keep just what stands beside a difference
 */
export const stretches = (
  { parts }: Difference,
  of: 'expected' | 'found',
  whole: boolean,
): Stretch[] => {
  const own = of === 'found' ? 'extra' : 'missing';
  return parts.flatMap(({ kind, text }, i): Stretch[] => {
    if (kind === 'same')
      return [{ kind, text: whole ? text : nearby(text, i === 0, i === parts.length - 1) }];
    if (kind === own) return [{ kind: 'own', text }];
    const isReplaced = parts[i - 1]?.kind === own || parts[i + 1]?.kind === own;
    return isReplaced ? [] : [{ kind: 'gap', text: '' }];
  });
};

/** In how many places the two differ; what is replaced is one. */
export const places = ({ parts }: Difference): number =>
  parts.filter(({ kind }, i) => kind !== 'same' && (parts[i - 1]?.kind ?? 'same') === 'same')
    .length;
