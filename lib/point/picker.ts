import { isOurs } from '../guard/overlay.ts';
import type { PointTexts } from '../locale/point.ts';
import { fillIn } from '../locale/text.ts';
import { FIELDS } from '../model/field.ts';
import type { Ask, Pointed } from '../model/taught.ts';
import { type Board, createBoard } from './board.ts';
import { labelFor } from './label.ts';
import { stableSelector } from './stable.ts';
import { type Target, targetOf, targetsIn } from './target.ts';

export interface Picking {
  texts: PointTexts;
  /** Whether this frame shows the bar. */
  bar: boolean;
  /** What was pointed at (null: passed over), and what is still to be asked for. */
  report(pointed: Pointed | null, rest: Ask[]): void;
}

/** What belongs to a press after it was taken for pointing; the page hears none of it. */
const REST_OF_PRESS = ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'];
const SAME_PRESS_MS = 400;

/**
 * Has the user point at fields by mouse or keyboard. Nothing that is pointed at is pressed.
 * @returns asks for the first of these; for none, the pointing ends
 */
export const createPicker = (
  document: Document,
  { texts, bar, report }: Picking,
  signal: AbortSignal,
): ((asks: readonly Ask[]) => void) => {
  let asks: readonly Ask[] = [];
  let board: Board | null = null;
  let at: Target | null = null;
  let quietUntil = 0;
  let held = '';

  const show = (target: Target | null): void => {
    at = target;
    board?.ring(target?.element ?? null);
    const label = target ? labelFor(target.element) : '';
    board?.say(label ? fillIn(texts.at, { label }) : '');
  };
  const kind = () => FIELDS[asks[0]?.field ?? 'acsUrl'].kind;

  const go = (pointed: Pointed | null, rest: readonly Ask[]): void => {
    quietUntil = performance.now() + SAME_PRESS_MS;
    report(pointed, [...rest]);
  };
  const pick = (): void => {
    const [ask, ...rest] = asks;
    if (!ask) return;
    if (!at) {
      board?.say(texts.unfit);
      return;
    }
    const { element, control } = at;
    go(
      { field: ask.field, selector: stableSelector(element), label: labelFor(element), control },
      rest,
    );
  };
  const end = (): void => go(null, []);
  const skip = (): void => go(null, asks.slice(1));

  const under = (event: Event): Target | null => {
    const [element] = event.composedPath();
    return element instanceof Element ? targetOf(element, kind()) : null;
  };
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const step = (by: 1 | -1): void => {
    const all = targetsIn(document, kind());
    const now = all.findIndex(({ element }) => element === at?.element);
    const next = all[(now < 0 && by < 0 ? -1 : now + by + all.length) % all.length] ?? all.at(-1);
    if (!next) return;
    next.element.scrollIntoView({ block: 'nearest' });
    show(next);
  };

  const keys = new Map([
    ['Escape', end],
    ['Enter', pick],
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
  ]);

  const onMove = (event: Event): void => {
    if (board && !isOurs(event)) show(under(event));
  };
  const onUp = (event: Event): void => {
    if (!board || isOurs(event)) return;
    swallow(event);
    show(under(event));
    pick();
  };
  const onPress = (event: Event): void => {
    if (!isOurs(event) && (board || performance.now() < quietUntil)) swallow(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const deed = keys.get(event.key);
    if (!board || !deed || (isOurs(event) && event.key === 'Enter')) return;
    swallow(event);
    held = event.key;
    deed();
  };
  // Some consoles save on the release of Enter.
  const onRelease = (event: KeyboardEvent): void => {
    if (event.key !== held) return;
    held = '';
    swallow(event);
  };
  const onFocus = (event: Event): void => {
    const target = board && !isOurs(event) ? under(event) : null;
    if (target?.control) show(target);
  };

  const view = document.defaultView;
  const options = { capture: true, signal };
  view?.addEventListener('pointermove', onMove, options);
  view?.addEventListener('pointerup', onUp, options);
  for (const name of REST_OF_PRESS) view?.addEventListener(name, onPress, options);
  view?.addEventListener('keydown', onKey, options);
  view?.addEventListener('keyup', onRelease, options);
  view?.addEventListener('focusin', onFocus, options);
  view?.addEventListener('scroll', () => board?.ring(at?.element ?? null), options);

  return (next) => {
    asks = next;
    const [ask] = asks;
    if (!ask) {
      board?.remove();
      board = null;
      return;
    }
    board ??= createBoard(document, texts, bar, { skip, end });
    board.ask(ask.name);
    show(null);
  };
};
