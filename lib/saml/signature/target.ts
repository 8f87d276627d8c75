import type { SignatureReason } from '../../model/signature.ts';
import type { TreeElement } from '../tree/nodes.ts';
import type { Examined } from './examined.ts';
import { idOf } from './ids.ts';
import { placeOf } from './place.ts';
import type { Structure } from './structure.ts';

/** The element that a signature's only reference leads to, and why that can't stand. */
export interface Target {
  element: TreeElement | null;
  fault: SignatureReason | null;
}

const fault = (reason: SignatureReason, element: TreeElement | null = null): Target => ({
  element,
  fault: reason,
});

/**
 * SAML core 5.4.2: one reference, to the ID of the element that the signature is a child of, which is
 * the only one of that ID. An empty one means the whole document, as some products write it.
 */
export const targetOf = (
  signature: TreeElement,
  { references }: Structure,
  { tree, ids, fault: general }: Examined,
): Target => {
  const [reference, ...others] = references;
  if (reference === undefined) return fault('noReference');
  if (others.length > 0) return fault('severalReferences');
  const { uri } = reference;
  // All of the document: nothing in it is left to add to.
  if (uri === '') return { element: tree.root, fault: general };
  if (uri === null || !uri.startsWith('#') || uri.startsWith('#xpointer('))
    return fault('foreignReference');
  const id = uri.slice(1);
  const [element, ...same] = ids.get(id) ?? [];
  if (element === undefined) return fault('missingElement');
  if (same.length > 0) return fault('duplicateId');
  if (element !== signature.parent || idOf(element) !== id) return fault('notParent', element);
  if (placeOf(element) === 'astray') return fault('wrapped', element);
  return { element, fault: general };
};
