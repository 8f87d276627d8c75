export interface TreeText {
  kind: 'text';
  value: string;
  /** Whether it was written as a CDATA section; it means the same. */
  cdata: boolean;
}

export interface TreeComment {
  kind: 'comment';
  value: string;
}

/** A processing instruction. */
export interface TreeInstruction {
  kind: 'instruction';
  target: string;
  value: string;
}

export interface TreeAttribute {
  prefix: string;
  local: string;
  /** '' for none. */
  namespace: string;
  value: string;
}

/** `xmlns:prefix="uri"`; the prefix is '' for the default namespace. */
export interface TreeDeclaration {
  prefix: string;
  uri: string;
}

export interface TreeElement {
  kind: 'element';
  prefix: string;
  local: string;
  /** '' for none. */
  namespace: string;
  attributes: TreeAttribute[];
  declarations: TreeDeclaration[];
  parent: TreeElement | null;
  children: TreeNode[];
  /** Where its tags begin and end in the text, in UTF-16 units. */
  start: number;
  end: number;
}

export type TreeNode = TreeElement | TreeText | TreeComment | TreeInstruction;

export interface Tree {
  root: TreeElement;
  /** What stands around the root. */
  before: (TreeComment | TreeInstruction)[];
  after: (TreeComment | TreeInstruction)[];
}
