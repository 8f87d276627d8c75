import type { Connection } from '../model/connection.ts';
import type { Field } from '../model/field.ts';
import { writeValidator } from '../saml/acsValidator.ts';

/** RFC 2606 keeps `.invalid` free of real hosts. */
const HOST = 'https://temporary.invalid/';
/** How a validator of such an address begins. */
const PATTERN = writeValidator(HOST).slice(0, -1);

/** A recipient and a validator follow from the ACS URL, and some consoles save nothing without them. */
const NAMES: Partial<Record<Field, string>> = {
  acsUrl: 'acs',
  spEntityId: 'entity',
  recipient: 'acs',
  acsValidator: 'acs',
};

/** A value that is nobody's and differs by connection; null for fields that need none. */
export const standIn = (connection: Connection, field: Field): string | null => {
  const name = NAMES[field];
  if (name === undefined) return null;
  const address = `${HOST}${connection.id.slice(0, 8)}/${name}`;
  return field === 'acsValidator' ? writeValidator(address) : address;
};

export const isStandIn = (value: string): boolean =>
  value.startsWith(HOST) || value.startsWith(PATTERN);
