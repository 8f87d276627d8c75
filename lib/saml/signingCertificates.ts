import type { Side } from '../model/field.ts';
import type { MetadataEntity } from './metadata.ts';
import { certificateBody, formCertificate } from './pem.ts';
import { standingAt, validityOf } from './validity.ts';

/**
 * Whether a body is of a certificate that is valid at that moment. Products take any that metadata
 * names; identity providers sign with one that is valid.
 */
export const isValidAt = (body: string, at: number): boolean => {
  const validity = validityOf(body);
  return validity !== null && standingAt(validity, at) === 'valid';
};

/**
 * The signing certificates of a role, as base64 bodies, each once: those that are valid at that moment
 * first, else as the metadata orders them.
 */
export const signingCertificates = (
  { certificates }: MetadataEntity,
  as: Side,
  at: number,
): string[] => {
  const own = certificates.filter((one) => one.role === as && one.use !== 'encryption');
  const bodies = [...new Set(own.map((one) => certificateBody(one.body) ?? ''))].filter(Boolean);
  if (bodies.length < 2) return bodies;
  const valid = new Set(bodies.filter((body) => isValidAt(body, at)));
  return [...valid, ...bodies.filter((body) => !valid.has(body))];
};

/** More than any provider signs with at a time. */
const MOST = 5;

/**
 * Which of several may be signed with at that moment, as PEM: those that are valid, else the first.
 * With more than one of them only the provider's own administrator knows which it is.
 */
export const inUseOf = (bodies: readonly string[], at: number): string[] => {
  const valid = bodies.filter((body) => isValidAt(body, at));
  const some = valid.length > 0 ? valid.slice(0, MOST) : bodies.slice(0, 1);
  return some.map((body) => formCertificate(body, 'pem')).filter((pem) => pem !== null);
};
