import type { Locale } from '../locale/text.ts';
import type { Connection } from '../model/connection.ts';
import { isField, type Side } from '../model/field.ts';
import type { Question } from '../model/view.ts';
import { derive, valuesOf } from './derive.ts';
import { labelOf, wording } from './label.ts';
import type { Consoles } from './pages.ts';

const ofSide = (
  connection: Connection,
  consoles: Consoles,
  side: Side,
  locale: Locale,
): Question[] => {
  const { gives } = connection[side];
  return Object.entries(consoles[side]?.derived ?? {}).flatMap(([field, derivation]) => {
    if (!isField(field) || !derivation.ask) return [];
    const offered = derive(derivation, valuesOf(gives));
    const present = gives[field];
    // What was answered from a value that has changed since is asked again.
    const stands = present && (present.from.how !== 'derived' || present.value === offered);
    if (offered === null || stands) return [];
    const text = wording(derivation.ask, locale) ?? '';
    const label = labelOf(connection, consoles, side, field, locale);
    return [{ side, field, label, text, offered }];
  });
};

/** What the consoles do not publish and the user has not yet said. */
export const questions = (
  connection: Connection,
  consoles: Consoles,
  locale: Locale,
): Question[] => [
  ...ofSide(connection, consoles, 'sp', locale),
  ...ofSide(connection, consoles, 'idp', locale),
];
