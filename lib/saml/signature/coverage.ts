import type { Coverage, SignatureReading } from '../../model/signature.ts';
import type { Tree, TreeElement, TreeNode } from '../tree/nodes.ts';
import { elementsOf, everyElement } from '../tree/walk.ts';
import { idOf } from './ids.ts';
import { placeOf } from './place.ts';

/** What was verified of one signature. */
export interface Verified {
  signature: TreeElement;
  /** The element that its reference leads to. */
  covered: TreeElement | null;
  reading: SignatureReading;
}

const isAround = (outer: TreeElement, inner: TreeElement | null): boolean =>
  inner !== null && (inner === outer || isAround(outer, inner.parent));

const isCut = ({ children }: TreeElement): boolean => {
  const says = (node: TreeNode): boolean => node.kind === 'text' && node.value.trim() !== '';
  const cuts = (node: TreeNode): boolean => node.kind === 'comment' || node.kind === 'instruction';
  return children.some(says) && children.some(cuts);
};

/** Those that are listed themselves, and the signature, of which nothing is read. */
const APART: ReadonlySet<string> = new Set(['Assertion', 'Response', 'Signature']);

/** Elements whose text is cut, but not those of an assertion or a signature within. */
const cutIn = (top: TreeElement): TreeElement[] =>
  elementsOf(top).flatMap((child) =>
    APART.has(child.local) ? [] : [...(isCut(child) ? [child] : []), ...cutIn(child)],
  );

/**
 * Who vouches for the root, and for every response and assertion in it. By local names alone: what a
 * careless receiver may take for an assertion is listed, whatever its namespace.
 */
export const coverageOf = ({ root }: Tree, verified: readonly Verified[]): Coverage[] =>
  everyElement(root)
    .filter(
      (element) =>
        element === root || element.local === 'Assertion' || element.local === 'Response',
    )
    .map((element) => ({
      element: element.local,
      id: idOf(element),
      used: placeOf(element) === 'used',
      // The enveloped signature is taken out before it is signed: what is hidden in it is not covered.
      signedBy: verified.flatMap(({ signature, covered, reading }, i) =>
        reading.valid === true &&
        covered !== null &&
        isAround(covered, element) &&
        !isAround(signature, element)
          ? [i]
          : [],
      ),
      cut: [...new Set(cutIn(element).map(({ local }) => local))],
      start: element.start,
      end: element.end,
    }));
