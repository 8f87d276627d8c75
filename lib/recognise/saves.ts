import type { Labels, Page } from '../model/console.ts';
import { keysOf } from './dictionary.ts';
import { headOf } from './head.ts';
import type { Around } from './near.ts';
import { holds } from './place.ts';
import { comparable, LONGEST_LABEL } from './text.ts';

const DRAWN = 'a,button,[role=button],[role=menuitem],[tabindex],[onclick],[title]';

/** Visible buttons of one of the wordings, also such as are drawn as buttons and marked as none. */
export function buttonsOf(
  around: Around,
  scope: Element | null,
  labels: Labels | undefined,
): Element[] {
  const keys = keysOf(labels);
  if (keys.length === 0) return [];
  const { spots, buttons } = around.scan;
  const heads = new Set(keys.map(headOf));
  const says = (text: string | null): boolean =>
    text !== null &&
    text.length <= LONGEST_LABEL &&
    heads.has(headOf(text)) &&
    keys.includes(comparable(text));
  const named = buttons.filter(
    (button) =>
      says(button.getAttribute('value')) ||
      says(button.getAttribute('aria-label')) ||
      says(button.getAttribute('title')),
  );
  const worded = spots
    .filter(({ entry, control }) => !control && keys.includes(entry.key))
    .map(({ element }) => element.closest(DRAWN))
    .filter((button) => button !== null);
  const found = [...new Set([...named, ...worded])].filter(
    (button) => around.look(button) === 'shown' && (!scope || holds(scope, button)),
  );
  return found.filter(
    (button) => !found.some((other) => other !== button && other.contains(button)),
  );
}

/** What is seen of the selectors: buttons and controls, which are few; the whole page only for none. */
function selected({ scan, look }: Around, selectors: readonly string[]): Element[] {
  const few = [...scan.buttons, ...scan.controls];
  const shown = (find: (selector: string) => Element[]): Element[] =>
    selectors.flatMap(find).filter((element) => look(element) === 'shown');
  try {
    const found = shown((selector) => few.filter((element) => element.matches(selector)));
    if (found.length > 0) return found;
    return shown((selector) => scan.roots.flatMap((root) => [...root.querySelectorAll(selector)]));
  } catch {
    return [];
  }
}

/** The page's buttons that save: those of its definition, in the scope if it has any there. */
export function savesOf(around: Around, scope: Element | null, page: Page): Element[] {
  const found = new Set<Element>();
  for (const element of selected(around, page.save?.selectors ?? [])) found.add(element);
  for (const button of buttonsOf(around, scope, page.save?.labels)) found.add(button);
  if (scope && found.size === 0)
    for (const button of buttonsOf(around, null, page.save?.labels)) found.add(button);
  return [...found];
}
