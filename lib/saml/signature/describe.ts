import type { SignatureReading } from '../../model/signature.ts';
import { fromBase64 } from '../bytes.ts';
import type { TreeElement } from '../tree/nodes.ts';
import { elementsOf, textOf } from '../tree/walk.ts';
import { idOf } from './ids.ts';
import { keyIn, type VerifyingKey } from './keys.ts';
import { algorithmOf, DSIG } from './structure.ts';

/** Most certificates of one signature that are looked at. */
const MAX_ENCLOSED = 5;

const first = (parent: TreeElement | undefined, name: string): TreeElement | undefined =>
  parent && elementsOf(parent, name, DSIG)[0];

/** The keys of the certificates that the message brings along, as they stand. */
export const enclosedKeys = (signature: TreeElement): VerifyingKey[] => {
  const info = first(signature, 'KeyInfo');
  return (info ? elementsOf(info, 'X509Data', DSIG) : [])
    .flatMap((data) => elementsOf(data, 'X509Certificate', DSIG))
    .slice(0, MAX_ENCLOSED)
    .map((element) => fromBase64(textOf(element)))
    .map((der) => der && keyIn(der))
    .filter((key) => key !== null);
};

/** What a signature says of itself; nothing is verified. */
export const describeSignature = (signature: TreeElement): SignatureReading => {
  const info = first(signature, 'SignedInfo');
  const reference = first(info, 'Reference');
  const transforms = first(reference, 'Transforms');
  const covered = signature.parent;
  return {
    element: covered?.local ?? signature.local,
    id: covered && idOf(covered),
    algorithm: algorithmOf(first(info, 'SignatureMethod')),
    digest: algorithmOf(first(reference, 'DigestMethod')),
    canonicalization: algorithmOf((transforms ? elementsOf(transforms) : []).at(-1)),
    valid: null,
    reason: 'notVerified',
    certificate: null,
    other: null,
    enclosed: enclosedKeys(signature)[0]?.fingerprint ?? null,
  };
};
