import type { Connection } from '../model/connection.ts';
import type { Field } from '../model/field.ts';

/** RFC 2606 keeps `.invalid` free of real hosts. */
const HOST = 'https://temporary.invalid/';
const NAMES: Partial<Record<Field, string>> = { acsUrl: 'acs', spEntityId: 'entity' };

/** A value that is nobody's and differs by connection; null for fields that need none. */
export const standIn = (connection: Connection, field: Field): string | null => {
  const name = NAMES[field];
  return name === undefined ? null : `${HOST}${connection.id.slice(0, 8)}/${name}`;
};

export const isStandIn = (value: string): boolean => value.startsWith(HOST);
