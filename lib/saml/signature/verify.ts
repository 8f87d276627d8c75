import type { Verification } from '../../model/signature.ts';
import type { Tree } from '../tree/nodes.ts';
import { parseTree } from '../tree/parse.ts';
import { everyElement } from '../tree/walk.ts';
import type { XmlError } from '../xml.ts';
import { coverageOf, type Verified } from './coverage.ts';
import { describeSignature } from './describe.ts';
import { examine } from './examined.ts';
import { verdict } from './judge.ts';
import { keysOf } from './keys.ts';
import { verifyOne } from './one.ts';
import { DSIG } from './structure.ts';

/** Most signatures that are verified, and most certificates each is tried with. */
const MAX_SIGNATURES = 20;
const MAX_CERTIFICATES = 20;

/** Verifies every signature in a tree, in document order. */
export const verifyTree = async (
  tree: Tree,
  certificates: readonly string[],
  others: readonly string[],
): Promise<Verified[]> => {
  const known = {
    configured: keysOf(certificates).slice(0, MAX_CERTIFICATES),
    others: keysOf(others).slice(0, MAX_CERTIFICATES),
  };
  const examined = examine(tree);
  const verified: Verified[] = [];
  for (const signature of everyElement(tree.root)) {
    if (signature.local !== 'Signature' || signature.namespace !== DSIG) continue;
    verified.push(
      verified.length < MAX_SIGNATURES
        ? await verifyOne(examined, signature, known)
        : {
            signature,
            covered: null,
            reading: { ...describeSignature(signature), ...verdict(null, 'tooMany') },
          },
    );
  }
  return verified;
};

/**
 * Verifies every signature in a document, in its order, by SAML core 5.4 and with nothing but these
 * certificates (PEM or base64 alone), and says who vouches for which message and assertion. `others`
 * are known, but not configured: none of them makes a signature valid, but it is said if one fits.
 * The XML must be exactly as it was sent. Never throws.
 */
export const verifySignatures = async (
  xml: string,
  certificates: readonly string[],
  others: readonly string[] = [],
): Promise<Verification | { error: XmlError }> => {
  const parsed = parseTree(xml);
  if ('error' in parsed) return parsed;
  const verified = await verifyTree(parsed.ok, certificates, others);
  return {
    signatures: verified.map(({ reading }) => reading),
    coverage: coverageOf(parsed.ok, verified),
  };
};
