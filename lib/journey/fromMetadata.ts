import type { Connection, ConnectionEvent } from '../model/connection.ts';
import type { Field } from '../model/field.ts';
import { inUseOf } from '../saml/signingCertificates.ts';
import { signingIn, valuesIn } from './metadata.ts';

const FIELDS = ['ssoUrl', 'idpEntityId', 'certificate', 'idpSloUrl'] as const;

/**
 * The values in the IdP's own metadata that are not known otherwise, with the metadata's provenance. Of
 * several certificates that may be in use, each: which it is becomes a question.
 */
export const fromMetadata = ({ idp }: Connection, at: number): ConnectionEvent[] => {
  const metadata = idp.gives.metadataXml;
  const missing = FIELDS.filter((field) => !idp.gives[field]);
  if (!metadata || missing.length === 0) return [];
  const values = valuesIn(metadata.value, at);
  const event = (field: Field, value: string): ConnectionEvent => {
    const capture = { value, from: { ...metadata.from, how: 'metadata' as const, at } };
    return { type: 'captured', side: 'idp', slot: 'gives', field, capture, at };
  };
  return missing.flatMap((field) => {
    if (field === 'certificate')
      return inUseOf(signingIn(metadata.value, 'idp', at), at).map((value) => event(field, value));
    const value = values[field];
    return value ? [event(field, value)] : [];
  });
};
