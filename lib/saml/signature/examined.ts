import type { SignatureReason } from '../../model/signature.ts';
import { hasRelativeNamespace } from '../tree/namespaces.ts';
import type { Tree } from '../tree/nodes.ts';
import { areUnique, byId, type Ids } from './ids.ts';

/** A document, and what holds for all of its signatures. */
export interface Examined {
  tree: Tree;
  ids: Ids;
  /** Why none of them can stand. */
  fault: SignatureReason | null;
}

export const examine = (tree: Tree): Examined => {
  const ids = byId(tree.root);
  const fault = hasRelativeNamespace(tree.root)
    ? 'relativeNamespace'
    : areUnique(ids)
      ? null
      : 'duplicateId';
  return { tree, ids, fault };
};
