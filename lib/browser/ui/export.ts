import type { Bank, Capture, Connection } from '../../model/connection.ts';
import type { Field } from '../../model/field.ts';

const values = (captures: Partial<Record<Field, Capture>>) =>
  Object.fromEntries(Object.entries(captures).map(([field, { value }]) => [field, value]));

const side = ({ console, gives, holds }: Bank) => ({
  console,
  gives: values(gives),
  holds: values(holds),
});

/** A connection as a set-up file (JSON): values only, no provenance, no history. */
export const setUpFile = ({ name, sp, idp }: Connection): string =>
  `${JSON.stringify({ samlFerry: 1, name, sp: side(sp), idp: side(idp) }, null, 2)}\n`;
