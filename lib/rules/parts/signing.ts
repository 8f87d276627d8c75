import type { Console } from '../../model/console.ts';
import type { Field } from '../../model/field.ts';
import { signs } from '../../saml/signed.ts';
import type { Situation } from '../rule.ts';
import { held } from './values.ts';

/** The console's one toggle signs either the response or the assertion. */
export const isEither = (console: Console | null): boolean => {
  const takes = (field: Field): boolean =>
    console?.pages.some((page) => page.fields[field]?.role === 'takes') ?? false;
  return takes('signResponse') && !takes('signAssertion') && !takes('signedElements');
};

/** The control by which the response alone is signed; undefined where the assertion is, or nothing says so. */
export const leavesAssertion = (s: Situation): Field | undefined => {
  if (signs(held(s, 'signedElements'), 'assertion') === false) return 'signedElements';
  if (held(s, 'signResponse') === 'false') return undefined;
  if (held(s, 'signAssertion') === 'false') return 'signAssertion';
  return isEither(s.consoles.idp) && held(s, 'signResponse') === 'true'
    ? 'signResponse'
    : undefined;
};
