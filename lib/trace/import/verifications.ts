import {
  type Guard,
  isFlag,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isRecord,
  isShape,
  isText,
} from '../../journey/guards.ts';
import {
  type Coverage,
  SIGNATURE_REASONS,
  type SignatureReading,
  type Verification,
} from '../../model/signature.ts';

const MOST = 1_000;
const isTextOrNull = isNullable(isText);

const isVerification: Guard<Verification> = isShape<Verification>({
  signatures: isListOf(
    isShape<SignatureReading>({
      element: isText,
      id: isTextOrNull,
      algorithm: isTextOrNull,
      digest: isTextOrNull,
      canonicalization: isTextOrNull,
      valid: isNullable(isFlag),
      reason: isNullable(isOneOf(...SIGNATURE_REASONS)),
      certificate: isTextOrNull,
      other: isTextOrNull,
      enclosed: isTextOrNull,
    }),
    MOST,
  ),
  coverage: isListOf(
    isShape<Coverage>({
      element: isText,
      id: isTextOrNull,
      used: isFlag,
      signedBy: isListOf(isNumber, MOST),
      cut: isListOf(isText, MOST),
      start: isNumber,
      end: isNumber,
    }),
    MOST,
  ),
});

/** What a file of ours says of signatures that can't be verified any more; what is none is left out. */
export const readVerifications = (x: unknown): Record<string, Verification> =>
  Object.fromEntries(
    isRecord(x)
      ? Object.entries(x).flatMap(([id, one]) => (isVerification(one) ? [[id, one] as const] : []))
      : [],
  );
