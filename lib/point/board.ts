import { node, overlay } from '../guard/overlay.ts';
import type { PointTexts } from '../locale/point.ts';
import { fillIn } from '../locale/text.ts';
import { POINT_CSS } from './css.ts';

/** What is drawn in the page while the user points. */
export interface Board {
  ask(name: string): void;
  say(text: string): void;
  /** Rings an element; null: none. */
  ring(element: Element | null): void;
  remove(): void;
}

const GAP = 3;

/** The ring, and in the top frame the bar that says what to point at. */
export const createBoard = (
  document: Document,
  texts: PointTexts,
  bar: boolean,
  press: { skip(): void; end(): void },
): Board => {
  const { root, remove } = overlay(document, POINT_CSS);
  const ring = node(document, 'div', 'ring');
  ring.hidden = true;
  const asked = node(document, 'b', '');
  const said = node(document, 'p', 'said');
  said.setAttribute('role', 'status');
  const button = (text: string, deed: () => void): HTMLButtonElement => {
    const made = node(document, 'button', '', text);
    made.type = 'button';
    made.addEventListener('click', deed);
    return made;
  };
  root.append(ring);
  if (bar) {
    const row = node(
      document,
      'div',
      'row',
      button(texts.skip, press.skip),
      button(texts.end, press.end),
    );
    const box = node(document, 'div', 'bar', asked, node(document, 'p', '', texts.how), said, row);
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', 'SAML Ferry');
    // Above the page's own dialogs.
    box.popover = 'manual';
    root.append(box);
    box.showPopover();
  }
  return {
    ask: (name) => {
      asked.textContent = fillIn(texts.ask, { name });
    },
    say: (text) => {
      said.textContent = text;
    },
    ring: (element) => {
      const box = element?.getBoundingClientRect();
      ring.hidden = !box;
      if (!box) return;
      for (const [name, value] of [
        ['left', box.left - GAP],
        ['top', box.top - GAP],
        ['width', box.width + 2 * GAP],
        ['height', box.height + 2 * GAP],
      ] as const)
        ring.style.setProperty(name, `${value}px`);
    },
    remove,
  };
};
