import type { Connection } from '../../../lib/model/connection.ts';
import { FIELDS, type Field } from '../../../lib/model/field.ts';

/** To the other tab, copied, back, into the field, pasted. */
const CARRIED = 5;
/** To the other tab, downloaded, opened, all marked, copied, back, into the field, pasted. */
const DOWNLOADED = 8;
/** Into the field, typed or pasted once more. */
const TYPED = 2;

/** Fields that take on the same page what was pasted just before. */
const AGAIN: readonly Field[] = ['recipient', 'destination'];

const costOf = (field: Field, temporary: boolean): number => {
  if (temporary || AGAIN.includes(field)) return TYPED;
  switch (FIELDS[field].kind) {
    case 'toggle':
      return 1;
    case 'choice':
      return 2;
    case 'certificate':
    case 'xml':
      return DOWNLOADED;
    default:
      return CARRIED;
  }
};

/**
 * Clicks, key strokes and changes of tab that an admin needs for what the extension has filled, who
 * knows every step and makes no mistake. The three journeys that a test connects by hand bear it out.
 */
export const byHand = (connection: Connection): number => {
  let actions = 0;
  for (const event of connection.history)
    if (event.type === 'captured' && event.slot === 'holds' && event.capture.from.how === 'filled')
      actions += costOf(event.field, event.capture.value.includes('temporary.invalid'));
  return actions;
};
