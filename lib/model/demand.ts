import type { Console } from './console.ts';
import type { Field, Values } from './field.ts';

/**
 * What an SP's console asks of every IdP, by what is switched on there.
 * @param gives what the SP is known to give
 */
export const demandsOf = (
  console: Console | null,
  gives: (field: Field) => string | undefined,
): Values => {
  const more = Object.entries(console?.demandsWith ?? {}).filter(
    ([toggle]) => gives(toggle as Field) === 'true',
  );
  return Object.assign({}, console?.demands, ...more.map(([, demands]) => demands));
};
