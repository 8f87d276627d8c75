import { type Field, longest } from '../model/field.ts';
import { isPrivateKey, KEY_TAKEN_OUT } from '../saml/privateKey.ts';

/** Why an event was not accepted; the words are in `lib/locale/journey.ts`. */
export type Refusal =
  | 'privateKey'
  | 'tooLarge'
  | 'emptyName'
  | 'notCreated'
  | 'alreadyCreated'
  | 'notJoined'
  | 'otherConsole'
  | 'otherAccount'
  | 'wrongSide'
  | 'nothingToUndo';

/** What stands against storing a value of that field. */
export const unfitValue = (field: Field, value: string): Refusal | null => {
  if (value.length >= longest(field)) return 'tooLarge';
  return isPrivateKey(value) || value === KEY_TAKEN_OUT ? 'privateKey' : null;
};
