import { canonicalElement } from '../c14n/canonical.ts';
import type { TreeElement } from '../tree/nodes.ts';
import { isHmac, schemeIn } from './algorithms.ts';
import type { Verified } from './coverage.ts';
import { describeSignature, enclosedKeys } from './describe.ts';
import { digestFault } from './digest.ts';
import type { Examined } from './examined.ts';
import { idOf } from './ids.ts';
import { judge, type Known, type Verdict, verdict } from './judge.ts';
import { algorithmOf, readCanonical, readStructure, type Structure } from './structure.ts';
import { targetOf } from './target.ts';

/** Who made the signature over `SignedInfo`. */
const madeBy = async (
  signature: TreeElement,
  { signedInfo, canonicalization, method, value }: Structure,
  known: Known,
): Promise<Verdict> => {
  const canonical = readCanonical(canonicalization);
  if (canonical === null) return verdict(null, 'unknownCanonicalization');
  if (isHmac(algorithmOf(method) ?? '')) return verdict(false, 'hmac');
  const scheme = schemeIn(method);
  if (scheme === null) return verdict(null, 'unknownAlgorithm');
  const signed = new TextEncoder().encode(canonicalElement(signedInfo, canonical));
  return judge(scheme, value, signed, known, enclosedKeys(signature));
};

/** Verifies one signature of a document. */
export const verifyOne = async (
  examined: Examined,
  signature: TreeElement,
  known: Known,
): Promise<Verified> => {
  const said = describeSignature(signature);
  const structure = readStructure(signature);
  if (structure === null)
    return { signature, covered: null, reading: { ...said, ...verdict(false, 'malformed') } };
  const { element: covered, fault } = targetOf(signature, structure, examined);
  const covers = { ...said, ...(covered && { element: covered.local, id: idOf(covered) }) };
  const [reference] = structure.references;
  if (fault !== null || covered === null || reference === undefined)
    return { signature, covered, reading: { ...covers, ...verdict(false, fault) } };
  const changed = await digestFault(examined.tree, covered, signature, reference);
  const made = await madeBy(signature, structure, known);
  if (changed === null || made.reason === 'hmac')
    return { signature, covered, reading: { ...covers, ...made } };
  const valid = changed === 'unknownDigest' ? null : false;
  return { signature, covered, reading: { ...covers, ...made, valid, reason: changed } };
};
