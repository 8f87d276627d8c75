import type { Labels, Page } from '../model/console.ts';
import { keysOf } from './dictionary.ts';
import type { Around } from './near.ts';
import { holds } from './place.ts';
import { comparable } from './text.ts';

const BUTTONS =
  'button,[role=button],input[type=submit],input[type=button],a[role=button],[role=toolbar] [title],[role=menuitem]';

const captions = (button: Element): (string | null)[] => [
  button.getAttribute('value'),
  button.getAttribute('aria-label'),
  button.getAttribute('title'),
  (button.textContent?.length ?? 0) < 200 ? button.textContent : null,
];

/** Visible buttons of one of the wordings. */
export function buttonsOf(
  around: Around,
  scope: Element | null,
  labels: Labels | undefined,
): Element[] {
  const keys = keysOf(labels);
  const found: Element[] = [];
  if (keys.length === 0) return found;
  for (const root of around.scan.roots)
    for (const button of root.querySelectorAll(BUTTONS)) {
      if (!captions(button).some((text) => text && keys.includes(comparable(text)))) continue;
      if (around.look(button) !== 'shown' || (scope && !holds(scope, button))) continue;
      found.push(button);
    }
  // Something drawn as a button and marked as none.
  for (const { entry, element, control } of around.scan.spots) {
    if (control || !keys.includes(entry.key) || around.look(element) !== 'shown') continue;
    if (scope && !holds(scope, element)) continue;
    const button = element.closest(`${BUTTONS},a,[tabindex],[onclick]`) ?? null;
    if (button && !found.some((other) => other.contains(button))) found.push(button);
  }
  return found;
}

/** The page's buttons that save: those of its definition, in the scope if it has any there. */
export function savesOf(around: Around, scope: Element | null, page: Page): Element[] {
  const found = new Set<Element>();
  for (const selector of page.save?.selectors ?? [])
    for (const root of around.scan.roots)
      try {
        for (const element of root.querySelectorAll(selector))
          if (around.look(element) === 'shown') found.add(element);
      } catch {
        break;
      }
  for (const button of buttonsOf(around, scope, page.save?.labels)) found.add(button);
  if (scope && found.size === 0)
    for (const button of buttonsOf(around, null, page.save?.labels)) found.add(button);
  return [...found];
}
