import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond either edge, so that a flick of the wheel meets no blank. */
const BEYOND = 6;
/** The window moves in steps, so that most scroll events draw nothing. */
const STEP = 4;

/** Which rows of a long list are to be drawn, all of one height: from, and up to but without, an index. */
export const useWindow = (
  box: RefObject<HTMLElement | null>,
  height: number,
  count: number,
): { from: number; to: number } => {
  const [seen, setSeen] = useState({ first: 0, rows: 30 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const first = Math.floor(element.scrollTop / height / STEP) * STEP;
      const rows = Math.ceil(element.clientHeight / height) + STEP;
      setSeen((was) => (was.first === first && was.rows === rows ? was : { first, rows }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [box, height]);
  const first = Math.min(seen.first, Math.max(0, count - seen.rows));
  return { from: Math.max(0, first - BEYOND), to: Math.min(count, first + seen.rows + BEYOND) };
};
