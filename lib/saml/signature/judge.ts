import type { SignatureReading, SignatureReason } from '../../model/signature.ts';
import type { Scheme } from './algorithms.ts';
import type { VerifyingKey } from './keys.ts';
import { fits } from './keys.ts';
import { isSignedBy } from './mathematics.ts';

/** Whom a signature is held against. Only the configured ones can make it valid. */
export interface Known {
  configured: readonly VerifyingKey[];
  /** Known, but not configured: the IdP's other certificate, that of its metadata. */
  others: readonly VerifyingKey[];
}

export type Verdict = Pick<SignatureReading, 'valid' | 'reason' | 'certificate' | 'other'>;

export const verdict = (
  valid: boolean | null,
  reason: SignatureReason | null,
  made: Partial<Pick<SignatureReading, 'certificate' | 'other'>> = {},
): Verdict => ({ valid, reason, certificate: null, other: null, ...made });

/** Says who made a signature over these bytes. */
export const judge = async (
  scheme: Scheme,
  value: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  { configured, others }: Known,
  enclosed: readonly VerifyingKey[],
): Promise<Verdict> => {
  const maker = async (keys: readonly VerifyingKey[]): Promise<string | null> => {
    for (const key of keys)
      if (await isSignedBy(key, scheme, value, signed)) return key.fingerprint;
    return null;
  };
  const certificate = await maker(configured);
  if (certificate !== null) return verdict(true, null, { certificate });
  const valid = configured.length === 0 ? null : false;
  const other = await maker(others);
  if (other !== null) return verdict(valid, 'otherCertificate', { other });
  if (configured.length === 0) return verdict(null, 'noCertificate');
  if ((await maker(enclosed)) !== null) return verdict(false, 'onlyEnclosed');
  const usable = configured.some((key) => fits(key, scheme));
  return verdict(false, usable ? 'unknownSigner' : 'wrongKey');
};
