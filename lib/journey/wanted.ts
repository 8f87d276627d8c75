import type { Connection } from '../model/connection.ts';
import { demandsOf } from '../model/demand.ts';
import { FIELDS, type Field } from '../model/field.ts';
import { idpMetadata } from './metadata.ts';
import type { Consoles } from './pages.ts';

/** What the owner of the field gives or demands; null while unknown. */
export const given = (connection: Connection, consoles: Consoles, field: Field): string | null => {
  const { owner } = FIELDS[field];
  const own = connection[owner].gives[field]?.value;
  if (own !== undefined) return own;
  if (field === 'metadataXml') return idpMetadata(connection.idp);
  if (owner === 'idp') return null;
  return demandsOf(consoles.sp, (toggle) => connection.sp.gives[toggle]?.value)[field] ?? null;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * What a control of the other side should hold: what is given, or what follows from it. Recipient and
 * Destination are the ACS URL unless the SP says otherwise (SAML profiles 4.1.4.2); a validator is an
 * anchored regular expression that matches it alone.
 */
export const wanted = (connection: Connection, consoles: Consoles, field: Field): string | null => {
  const plain = given(connection, consoles, field);
  const acs = connection.sp.gives.acsUrl?.value;
  if (plain !== null || acs === undefined) return plain;
  if (field === 'recipient' || field === 'destination') return acs;
  return field === 'acsValidator' ? `^${escaped(acs)}$` : null;
};
