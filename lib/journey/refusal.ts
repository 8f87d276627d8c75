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

/** Longest stored value in UTF-16 units; metadata of large federations is refused, not cut. */
const LONGEST = { xml: 1_000_000, other: 65_536 };

/** RFC 7468 labels, and the older forms that tools still write. */
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY( BLOCK)?-----|PuTTY-User-Key-File-\d/i;

export const isPrivateKey = (value: string): boolean => PRIVATE_KEY.test(value);

/** What stands against storing a value of that kind. */
export const unfitValue = (kind: string, value: string): Refusal | null => {
  if (value.length > (kind === 'xml' ? LONGEST.xml : LONGEST.other)) return 'tooLarge';
  return isPrivateKey(value) ? 'privateKey' : null;
};
