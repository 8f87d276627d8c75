import type { QuerySignature } from '../../model/protocol.ts';
import type { SignatureReading } from '../../model/signature.ts';
import { fromBase64 } from '../bytes.ts';
import { isHmac, schemeOf } from './algorithms.ts';
import { judge, type Verdict, verdict } from './judge.ts';
import { keysOf } from './keys.ts';

/**
 * Verifies the signature of an address or of a form by the SimpleSign binding, over the very octets
 * that were sent (bindings 3.4.4.1 and 3.5.4). `others` as with `verifySignatures`.
 */
export const verifyQuery = async (
  { algorithm, signature, signed }: QuerySignature,
  certificates: readonly string[],
  others: readonly string[] = [],
): Promise<SignatureReading> => {
  const known = { configured: keysOf(certificates), others: keysOf(others) };
  const scheme = schemeOf(algorithm);
  const value = fromBase64(signature);
  const said = async (): Promise<Verdict> => {
    if (isHmac(algorithm)) return verdict(false, 'hmac');
    if (scheme === null) return verdict(null, 'unknownAlgorithm');
    if (value === null) return verdict(false, 'malformed');
    return judge(scheme, value, new TextEncoder().encode(signed), known, []);
  };
  return {
    element: 'query',
    id: null,
    algorithm,
    digest: null,
    canonicalization: null,
    enclosed: null,
    ...(await said()),
  };
};
