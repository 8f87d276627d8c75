import type { Provenance } from '../model/connection.ts';
import type { Side, Values } from '../model/field.ts';
import { readMetadata, valuesOf } from '../saml/metadata.ts';
import { inUseOf, signingCertificates } from '../saml/signingCertificates.ts';
import { certificate, each, type TextReading } from './found.ts';

/**
 * Metadata of one entity, or of the only one that has the role which is asked for; of several nobody
 * knows which is meant.
 */
export const foundInMetadata = (
  text: string,
  only: Side | null,
  how: Provenance['how'],
  at: number,
): TextReading => {
  const reading = readMetadata(text);
  const entities = 'entities' in reading ? reading.entities : [];
  const asked = entities.filter((e) => only !== null && e.roles.includes(only));
  const [entity, another] = asked.length > 0 ? asked : entities;
  if (!entity) return { refused: 'badMetadata' };
  if (!another && entity.roles.length === 0) return { refused: 'unknownText' };
  if (another || (only === null && entity.roles.length > 1)) return { refused: 'severalEntities' };
  const side =
    only !== null && asked.length > 0 ? only : entity.roles.includes('idp') ? 'idp' : 'sp';
  const whole: Values = side === 'idp' ? { metadataXml: text } : { spMetadataXml: text };
  const [, ...others] = inUseOf(signingCertificates(entity, side, at), at);
  const found = [
    ...each(side, 'gives', valuesOf(entity, 'redirect', side, at), 'metadata'),
    ...others.map((value) => certificate(side, value, 'metadata')),
    ...each(side, 'gives', whole, how),
  ];
  return { found, consoles: {} };
};
