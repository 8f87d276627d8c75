/** What a line of a tree is to the keys; `folded` is null where there is nothing to fold. */
export interface TreeLine {
  depth: number;
  folded: boolean | null;
}

interface Place {
  at: number;
  count: number;
  /** How many lines PageUp and PageDown go. */
  page: number;
  line(at: number): TreeLine;
}

export type TreeMove = { go: number } | { fold: boolean } | { open: true } | null;

/** What a key does in a tree, as the ARIA practices have it; null: nothing of ours. */
export const treeMove = (event: KeyboardEvent, { at, count, page, line }: Place): TreeMove => {
  if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { depth, folded } = line(at);
  const go = (to: number): TreeMove => ({ go: Math.max(0, Math.min(count - 1, to)) });
  switch (event.key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(count - 1);
    case 'ArrowRight':
      if (folded === null) return null;
      return folded ? { fold: false } : go(at + 1);
    case 'ArrowLeft': {
      if (folded === false) return { fold: true };
      let above = at - 1;
      while (above >= 0 && line(above).depth >= depth) above--;
      return above < 0 ? null : go(above);
    }
    case 'Enter':
    case ' ':
      return { open: true };
    default:
      return null;
  }
};
