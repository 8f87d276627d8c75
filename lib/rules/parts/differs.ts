import type { Field } from '../../model/field.ts';
import { difference } from '../../saml/difference.ts';
import type { Hit, Sight } from '../rule.ts';
import { given, held, holderOf, isTemporary, known } from './values.ts';

/**
 * The check of one crossing value: what one side gives against what the other holds, exactly (SAML
 * core 1.3.2). `against` names the field whose given value counts where the field has none itself.
 * A list (several reply URLs, one a line) agrees when it has the value. Not seen, empty and
 * temporary values are other rules' matters.
 */
export const differs =
  (field: Field, against: Field = field) =>
  (s: Sight): Hit[] => {
    const expected = given(s, field) || given(s, against);
    const found = held(s, field);
    if (!known(expected) || !found || isTemporary(found)) return [];
    if (found === expected) return [];
    const parted = difference(expected, found);
    const side = holderOf(field);
    return [
      {
        side,
        fields: field === against ? [field] : [field, against],
        params: { near: parted.near ?? '' },
        difference: parted,
        mend: { side, field, value: expected },
      },
    ];
  };
