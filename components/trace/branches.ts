import type { XmlNode } from '../../lib/trace/xmlTree.ts';

/** A visible line of a tree. */
export interface Branch {
  node: XmlNode;
  depth: number;
  place: number;
  of: number;
}

/** The lines that are to be seen, at most so many. Without recursion: hostile nesting is deep. */
export const branchesOf = (
  roots: readonly XmlNode[],
  folded: ReadonlySet<number>,
  most: number,
): Branch[] => {
  const lines: Branch[] = [];
  const under = (nodes: readonly XmlNode[], depth: number): Branch[] =>
    nodes.map((node, at) => ({ node, depth, place: at + 1, of: nodes.length })).reverse();
  const left = under(roots, 0);
  for (let line = left.pop(); line && lines.length < most; line = left.pop()) {
    lines.push(line);
    if (folded.has(line.node.id)) continue;
    for (const child of under(line.node.children, line.depth + 1)) left.push(child);
  }
  return lines;
};

/** Everything below the first two levels that has something in it: folded, the outline stays. */
export const foldable = (roots: readonly XmlNode[]): number[] =>
  branchesOf(roots, new Set(), 10_000)
    .filter(({ node, depth }) => depth > 0 && node.children.length > 0)
    .map(({ node }) => node.id);
