import type { Artifact } from '../../model/protocol.ts';
import { fromBase64 } from '../../saml/bytes.ts';
import { sha1 } from '../../saml/hash.ts';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Null parts where the bytes do not reach. */
const part = (bytes: Uint8Array, from: number, length: number): string | null =>
  bytes.length >= from + length ? hex(bytes.subarray(from, from + length)) : null;

/**
 * Takes an artifact apart: type 0x0004 of SAML 2.0 (bindings 3.6.4), 0x0001 of SAML 1.x, which has no
 * endpoint index. Of any other just the type is known. Null when it is no base64.
 */
export const readArtifact = (value: string): Artifact | null => {
  const bytes = fromBase64(value.trim().replace(/ /g, '+').replace(/-/g, '+').replace(/_/g, '/'));
  const typeCode = bytes && part(bytes, 0, 2);
  if (bytes === null || typeCode === null) return null;
  const known = typeCode === '0004' || typeCode === '0001';
  const start = typeCode === '0004' ? 4 : 2;
  const index = typeCode === '0004' ? part(bytes, 2, 2) : null;
  return {
    typeCode: `0x${typeCode}`,
    endpointIndex: index === null ? null : Number.parseInt(index, 16),
    sourceId: known ? part(bytes, start, 20) : null,
    handle: known ? part(bytes, start + 20, 20) : null,
  };
};

/** The entity that issued it, of those known; null for none of them. */
export const matchArtifact = (artifact: Artifact, entityIds: readonly string[]): string | null =>
  entityIds.find((id) => sha1(new TextEncoder().encode(id)) === artifact.sourceId) ?? null;
