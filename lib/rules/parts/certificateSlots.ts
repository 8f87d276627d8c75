import type { Field, Side } from '../../model/field.ts';
import { FIELDS } from '../../model/field.ts';
import type { Mend } from '../../model/finding.ts';
import type { Sight } from '../rule.ts';
import { formWanted } from './formWanted.ts';
import { holderOf, ownerOf } from './values.ts';

export interface CertificateSlot {
  side: Side;
  field: Field;
  text: string;
  /** The given certificate in the form that this side takes, where it is known. */
  mend: { mend?: Mend };
}

const CERTIFICATES = (Object.keys(FIELDS) as Field[]).filter(
  (field) => FIELDS[field].kind === 'certificate',
);

/** Every certificate text that was seen, given or held, with what would put the held one right. */
export const certificateSlots = (s: Sight): CertificateSlot[] =>
  CERTIFICATES.flatMap((field) => {
    const [owner, holder] = [ownerOf(field), holderOf(field)];
    const given = s.setUp[owner].gives[field];
    const held = s.setUp[holder].holds[field];
    const value = given === undefined ? null : formWanted(s, holder, field, given);
    return [
      ...(given === undefined ? [] : [{ side: owner, field, text: given, mend: {} }]),
      ...(held === undefined
        ? []
        : [
            {
              side: holder,
              field,
              text: held,
              mend: value === null ? {} : { mend: { side: holder, field, value } },
            },
          ]),
    ];
  });
