import type { Connection } from '../model/connection.ts';
import { demandsOf } from '../model/demand.ts';
import { FIELDS, type Field } from '../model/field.ts';
import { writeValidator } from '../saml/acsValidator.ts';
import { signedElementsFor } from '../saml/signed.ts';
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

/** Consoles whose default is still SHA-1, which SPs refuse (NIST SP 800-131A). */
const STRONGER: Readonly<Record<string, string>> = { 'rsa-sha1': 'rsa-sha256', sha1: 'sha256' };

/**
 * What a control of the other side should hold: what is given, or what follows from it. Recipient and
 * Destination are the ACS URL unless the SP says otherwise (SAML profiles 4.1.4.2); a validator is an
 * anchored regular expression that matches it alone.
 * @param present what the control holds now
 */
export const wanted = (
  connection: Connection,
  consoles: Consoles,
  field: Field,
  present: string,
): string | null => {
  const plain = given(connection, consoles, field);
  if (plain !== null) return plain;
  if (field === 'signatureAlgorithm' || field === 'digestAlgorithm')
    return STRONGER[present] ?? null;
  if (field === 'signedElements') {
    const assertion = given(connection, consoles, 'signAssertion');
    const response = given(connection, consoles, 'signResponse');
    return signedElementsFor({ assertion, response }, present);
  }
  const acs = connection.sp.gives.acsUrl?.value;
  if (acs === undefined) return null;
  if (field === 'recipient' || field === 'destination') return acs;
  return field === 'acsValidator' ? writeValidator(acs) : null;
};
