import { otherSide } from '../../model/field.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Hit, Situation } from '../rule.ts';

/** A rule's hit with what its texts need: each side's word for the field, and the consoles' names. */
export const findingOf = (
  rule: { id: string; severity: Severity },
  hit: Hit,
  s: Situation,
): Finding => {
  const { severity = rule.severity, side, fields, params, ...rest } = hit;
  const [first] = fields;
  const other = otherSide(side);
  return {
    rule: rule.id,
    severity,
    side,
    fields,
    params: {
      label: first === undefined ? '' : s.label(side, first),
      otherLabel: first === undefined ? '' : s.label(other, first),
      console: s.consoles[side]?.name ?? '',
      otherConsole: s.consoles[other]?.name ?? '',
      sp: s.consoles.sp?.name ?? '',
      idp: s.consoles.idp?.name ?? '',
      ...params,
    },
    ...rest,
  };
};
