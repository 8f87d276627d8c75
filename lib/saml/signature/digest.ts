import type { SignatureReason } from '../../model/signature.ts';
import { DEFAULT, methodOf } from '../c14n/algorithms.ts';
import { canonicalDocument, canonicalElement } from '../c14n/canonical.ts';
import type { Tree, TreeElement } from '../tree/nodes.ts';
import { hashOf } from './algorithms.ts';
import { algorithmOf, type Canonical, DSIG, type Reference, readCanonical } from './structure.ts';

const ENVELOPED = `${DSIG}enveloped-signature`;

interface Transforms {
  enveloped: boolean;
  canonical: Canonical;
}

/**
 * SAML core 5.4.4: the enveloped signature taken out first, then made canonical; nothing else. By
 * 5.4.3 and XML Signature 4.4.3.2 what is not made canonical by name is so by Canonical XML 1.0.
 */
const readTransforms = (transforms: readonly TreeElement[]): Transforms | null => {
  const enveloped = transforms[0] !== undefined && algorithmOf(transforms[0]) === ENVELOPED;
  const [last, ...others] = enveloped ? transforms.slice(1) : transforms;
  const named = last && readCanonical(last);
  const assumed = methodOf(DEFAULT);
  if (others.length > 0 || named === null || assumed === null) return null;
  return { enveloped, canonical: named ?? { ...assumed, inclusive: new Set() } };
};

/** How the covered element is made canonical. */
export const canonicalizationOf = (reference: Reference | undefined): string | null => {
  const last = reference?.transforms.at(-1);
  const uri = algorithmOf(last);
  return uri !== null && methodOf(uri) !== null ? uri : null;
};

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * Whether the element is still what was signed: null if so. `target`: the root where the reference
 * means the whole document, with what stands around it.
 */
export const digestFault = async (
  tree: Tree,
  target: TreeElement,
  signature: TreeElement,
  reference: Reference,
): Promise<SignatureReason | null> => {
  const transforms = readTransforms(reference.transforms);
  if (transforms === null) return 'transform';
  const hash = hashOf(reference.digestMethod);
  if (hash === null) return 'unknownDigest';
  const how = {
    ...transforms.canonical,
    // A reference within the document never takes comments along (XML Signature 4.4.3.3).
    comments: false,
    ...(transforms.enveloped && { without: signature }),
  };
  const text = reference.uri === '' ? canonicalDocument(tree, how) : canonicalElement(target, how);
  const digest = await globalThis.crypto.subtle.digest(hash, new TextEncoder().encode(text));
  return same(new Uint8Array(digest), reference.digest) ? null : 'changed';
};
