import type { Connection, ConnectionEvent } from '../model/connection.ts';
import { valuesIn } from './metadata.ts';

const FIELDS = ['ssoUrl', 'idpEntityId', 'certificate', 'idpSloUrl'] as const;

/** The values in the IdP's own metadata that are not known otherwise, with the metadata's provenance. */
export const fromMetadata = ({ idp }: Connection, at: number): ConnectionEvent[] => {
  const metadata = idp.gives.metadataXml;
  const missing = FIELDS.filter((field) => !idp.gives[field]);
  if (!metadata || missing.length === 0) return [];
  const values = valuesIn(metadata.value);
  return missing.flatMap((field): ConnectionEvent[] => {
    const value = values[field];
    if (!value) return [];
    const capture = { value, from: { ...metadata.from, how: 'metadata' as const, at } };
    return [{ type: 'captured', side: 'idp', slot: 'gives', field, capture, at }];
  });
};
