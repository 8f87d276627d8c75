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
      const box = target.getBoundingClientRect();
      const hidden = box.width === 0 || box.height === 0 || !target.isConnected;
      ring.hidden = note.hidden = hidden;
      if (hidden) continue;
      move(ring, box.left - GAP, box.top - GAP);
      ring.style.setProperty('width', `${box.width + 2 * GAP}px`);
      ring.style.setProperty('height', `${box.height + 2 * GAP}px`);
      // Above the right end of the control: never over the end of a value.
      move(note, Math.max(0, box.right - note.offsetWidth), box.top - GAP - note.offsetHeight);
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
