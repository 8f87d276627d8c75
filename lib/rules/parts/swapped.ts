import type { Field } from '../../model/field.ts';
import type { Hit, Sight } from '../rule.ts';
import { given, held, holderOf, known, mendWithGiven } from './values.ts';

/**
 * Two values of one side that stand in each other's field at the other side: both, or one of them.
 * Where both fields take the same value there is nothing to swap.
 */
export const swapped =
  (a: Field, b: Field) =>
  (s: Sight): Hit[] => {
    const [givenA, givenB] = [given(s, a), given(s, b)];
    const wrongA = known(givenB) && held(s, a) === givenB && givenA !== givenB;
    const wrongB = known(givenA) && held(s, b) === givenA && givenA !== givenB;
    if (!wrongA && !wrongB) return [];
    const first = wrongA ? a : b;
    const fields = wrongA && wrongB ? [a, b] : [first];
    const other = first === a ? b : a;
    const side = holderOf(first);
    return [{ side, fields, params: { second: s.label(side, other) }, ...mendWithGiven(s, first) }];
  };
