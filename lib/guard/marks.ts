import type { PageMark } from '../model/mark.ts';
import { findBySelector } from '../recognise/selector.ts';
import { MARKS_CSS } from './css.ts';
import { icon } from './icon.ts';
import { node, overlay } from './overlay.ts';

/** Room between a control and its ring, in CSS pixels. */
const GAP = 3;

/** Draws the marks of a page and keeps them beside their controls; gone with the signal. */
export const createMarks = (document: Document, signal: AbortSignal) => {
  const { root, remove } = overlay(document, MARKS_CSS);
  let drawn: { target: Element; ring: HTMLElement; note: HTMLElement }[] = [];
  let asked = false;

  const place = (): void => {
    asked = false;
    for (const { target, ring, note } of drawn) {
      const box = boxOf(target);
      ring.hidden = note.hidden = box === null;
      if (!box) continue;
      move(ring, box.left - GAP, box.top - GAP);
      ring.style.setProperty('width', `${box.width + 2 * GAP}px`);
      ring.style.setProperty('height', `${box.height + 2 * GAP}px`);
      // Beside a checkbox the tick says enough; words would reach into what stands there.
      note.classList.toggle('bare', box.width < SMALL && !note.classList.contains('differs'));
      const { left, top } = besides(target, box, note);
      move(note, left, top);
    }
  };
  const ask = (): void => {
    if (asked || drawn.length === 0) return;
    asked = true;
    requestAnimationFrame(place);
  };

  const view = document.defaultView;
  document.addEventListener('scroll', ask, { capture: true, passive: true, signal });
  view?.addEventListener('resize', ask, { passive: true, signal });
  // A layout that shifts without scroll or resize (a pane slides in) is followed once a second.
  const timer = setInterval(ask, 1_000);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    remove();
  });

  return (marks: readonly PageMark[]): void => {
    for (const { ring, note } of drawn) {
      ring.remove();
      note.remove();
    }
    drawn = marks.flatMap((mark) => {
      const target = findBySelector(document, mark.selector);
      return target ? [{ target, ...draw(document, root, mark) }] : [];
    });
    ask();
  };
};

/** Smaller, and it is a checkbox or a switch, whose words stand beside it. */
const SMALL = 64;
/** How far a note may reach over the edge of a control; text begins lower. */
const LAP = 4;
/** A taller parent holds more than the one control. */
const TALLEST = 64;

/** Where a control is drawn; a hidden one is drawn by its framework, in the parent that they share. */
const boxOf = (target: Element): DOMRect | null => {
  if (!target.isConnected) return null;
  const own = target.getBoundingClientRect();
  if (own.width > 1 && own.height > 1) return own;
  const around = target.parentElement?.getBoundingClientRect();
  return around && around.width > 1 && around.height > 1 && around.height < TALLEST ? around : null;
};

const wordsOf = (target: Element): DOMRect[] =>
  [...((target as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect());

/** On the upper edge at the right end of a control, never over a value; after the words of a small one. */
const besides = (target: Element, box: DOMRect, note: HTMLElement) => {
  const { offsetWidth: width, offsetHeight: height } = note;
  if (box.width >= SMALL)
    return { left: Math.max(0, box.right - width), top: box.top - height + LAP };
  const right = Math.max(
    box.right,
    ...wordsOf(target)
      .filter(({ top, bottom }) => top < box.bottom && bottom > box.top)
      .map((words) => words.right),
  );
  const room = target.ownerDocument.documentElement.clientWidth - width;
  return { left: Math.min(right + 8, room), top: box.top + (box.height - height) / 2 };
};

const move = (element: HTMLElement, left: number, top: number): void => {
  element.style.setProperty('left', `${left}px`);
  element.style.setProperty('top', `${top}px`);
};

const draw = (document: Document, root: ShadowRoot, mark: PageMark) => {
  const ring = node(document, 'div', `ring ${mark.state}`);
  const sign = icon(document, mark.state === 'differs' ? 'cross' : 'tick');
  const note = node(document, 'div', `note ${mark.state}`, sign, mark.text);
  note.setAttribute('role', 'note');
  root.append(ring, note);
  return { ring, note };
};
