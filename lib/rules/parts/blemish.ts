import type { Field } from '../../model/field.ts';
import type { Hit, Sight } from '../rule.ts';
import { given, held, holderOf, known, NAMES } from './values.ts';

/**
 * What copying drags along: blanks of all kinds and characters without width (Unicode Cf). Looking
 * back keeps a long run in the middle from being tried once for each of its characters.
 */
export const EDGE = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu;

/**
 * A held value with a blemish that copying leaves. Where the other side's own value is known that one
 * puts it right; else what is left without the blemish. A value that is held as it is given is right.
 * @param clean the value without it; the same text where it has none
 */
export const blemished =
  (clean: (value: string) => string, fields: readonly Field[] = NAMES) =>
  (s: Sight): Hit[] =>
    fields.flatMap((field): Hit[] => {
      const [own, value] = [given(s, field), held(s, field)];
      if (!known(value) || value === own) return [];
      const cleaned = clean(value);
      if (cleaned === value || cleaned === '') return [];
      const side = holderOf(field);
      return [{ side, fields: [field], mend: { side, field, value: known(own) ? own : cleaned } }];
    });
