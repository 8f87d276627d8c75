import type { Bank } from '../model/connection.ts';
import type { Side, Values } from '../model/field.ts';
import { type MetadataEntity, readMetadata, valuesOf, writeIdpMetadata } from '../saml/metadata.ts';
import { signingCertificates } from '../saml/signingCertificates.ts';
import { sameValue } from './same.ts';

/** The values that metadata stands for where a console takes nothing else. */
export const STANDS_FOR = ['ssoUrl', 'idpEntityId', 'certificate'] as const;

const entityIn = (xml: string, side: Side): MetadataEntity | undefined => {
  const reading = readMetadata(xml);
  return 'entities' in reading ? reading.entities.find((e) => e.roles.includes(side)) : undefined;
};

export const valuesIn = (xml: string, at: number = Date.now()): Values => {
  const idp = entityIn(xml, 'idp');
  return idp ? valuesOf(idp, 'redirect', 'idp', at) : {};
};

/** The signing certificates of a side in its metadata, as base64 bodies. */
export const signingIn = (xml: string, side: Side, at: number): string[] => {
  const entity = entityIn(xml, side);
  return entity ? signingCertificates(entity, side, at) : [];
};

/** The IdP's metadata: its own where it was captured, else written from its values; null until known. */
export const idpMetadata = (idp: Bank): string | null => {
  if (idp.gives.metadataXml) return idp.gives.metadataXml.value;
  const values: Values = {};
  for (const field of STANDS_FOR) {
    const capture = idp.gives[field];
    if (!capture) return null;
    values[field] = capture.value;
  }
  return writeIdpMetadata(values);
};

/** Whether held metadata says the same as what the IdP gives, value by value. */
export const metadataAgrees = (given: string, held: string): boolean => {
  if (sameValue('metadataXml', given, held)) return true;
  const [a, b] = [valuesIn(given), valuesIn(held)];
  return STANDS_FOR.every((field) => {
    const [x, y] = [a[field], b[field]];
    return x !== undefined && y !== undefined && sameValue(field, x, y);
  });
};
