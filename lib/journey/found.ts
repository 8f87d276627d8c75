import type { Bank, Provenance, Slot } from '../model/connection.ts';
import type { Field, Side, Values } from '../model/field.ts';

/** One value that a text has for a connection. */
export interface Found {
  side: Side;
  slot: Slot;
  field: Field;
  value: string;
  how: Provenance['how'];
}

/** Why a text has none; the words are in `lib/locale/journey.ts`. */
export type TextRefusal =
  | 'privateKey'
  | 'csr'
  | 'publicKey'
  | 'fingerprint'
  | 'truncatedCertificate'
  | 'html'
  | 'binary'
  | 'empty'
  | 'tooLarge'
  | 'badMetadata'
  | 'severalEntities'
  | 'badSetUp'
  | 'unclear'
  | 'unknownText';

export type TextReading =
  | { found: Found[]; consoles: Partial<Record<Side, Bank['console']>> }
  | { refused: TextRefusal };

export const each = (side: Side, slot: Slot, values: Values, how: Provenance['how']): Found[] =>
  Object.entries(values).map(([field, value]) => ({
    side,
    slot,
    field: field as Field,
    value,
    how,
  }));

export const certificate = (side: Side, value: string, how: Provenance['how']): Found => {
  const field = side === 'sp' ? 'spCertificate' : 'certificate';
  return { side, slot: 'gives', field, value, how };
};
