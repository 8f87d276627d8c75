import type { Bank, Connection, Tested } from '../model/connection.ts';
import type { Field, Side } from '../model/field.ts';
import { sha256 } from '../saml/hash.ts';
import { isLocal } from './fields.ts';
import type { Consoles } from './pages.ts';
import { plainValue } from './same.ts';

const digests = (side: Side, name: 'gives' | 'holds', slot: Bank['gives']): string[] =>
  Object.entries(slot).flatMap(([key, { value, from }]) => {
    const field = key as Field;
    if (isLocal(field) || value === '' || from.how === 'temporary') return [];
    const digest = sha256(new TextEncoder().encode(plainValue(field, value)));
    return [`${side} ${name} ${field} ${digest}`];
  });

/** What a test sign-in is made with: every value of both sides, as a digest. */
export const testedValues = ({ sp, idp }: Connection): string[] =>
  [
    ...digests('sp', 'gives', sp.gives),
    ...digests('sp', 'holds', sp.holds),
    ...digests('idp', 'gives', idp.gives),
    ...digests('idp', 'holds', idp.holds),
  ].sort();

/**
 * Whether a test still speaks of the connection: a value that has changed or gone since then withdraws
 * it. One that was seen for the first time since then does not.
 */
export const stillStands = (connection: Connection, { values }: Tested): boolean => {
  const present = new Set(testedValues(connection));
  return values.every((value) => present.has(value));
};

/** Whether a recorded sign-in has shown that the connection works as it stands. */
export const isVerified = (connection: Connection): boolean =>
  connection.tested?.outcome === 'verified' && stillStands(connection, connection.tested);

/** Ids of the steps that test the sign-in. */
export const testSteps = ({ sp, idp }: Consoles): Set<string> =>
  new Set([sp, idp].flatMap((c) => c?.steps ?? []).flatMap((step) => (step.tests ? step.id : [])));
