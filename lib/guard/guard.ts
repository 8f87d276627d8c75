import type { PageTexts } from '../locale/page.ts';
import type { FillResult } from '../model/fill.ts';
import type { GuardFinding } from '../model/mark.ts';
import type { Recognition } from '../recognise/recognise.ts';
import { type Answer, ask } from './dialog.ts';
import { keepKeys } from './keys.ts';

export interface Guarded {
  /** Sees the page as it stands now. */
  look(): Recognition | null;
  /** What stands against saving it. */
  check(recognition: Recognition): Promise<GuardFinding[]>;
  fix(recognition: Recognition): Promise<FillResult[]>;
  texts: PageTexts;
  /** False where the admin turned the guard off. */
  on(): boolean;
}

/** A check that takes longer has failed, and a failed check never stands in the way. */
const PATIENCE_MS = 3_000;

/**
 * Holds a press of the page's Save while the values on it are checked, by mouse, keyboard or
 * Enter in a field; lets it through when nothing stands against it, and asks otherwise.
 */
export const guard = (document: Document, guarded: Guarded, signal: AbortSignal): void => {
  let passing = false;
  let busy: 'asking' | 'mending' | null = null;
  /** A Save that was pressed while values were put right: heard once they are. */
  let meanwhile: (() => Promise<void>) | null = null;

  const hold = (event: Event, save: Element): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // The second half of a double click is no press of its own, whatever the first half did.
    if (event instanceof MouseEvent && event.detail > 1) return;
    const target = pressable(event, save);
    if (busy === 'mending') meanwhile = () => settle(target, save);
    if (!busy) void settle(target, save);
  };

  const settle = async (target: HTMLElement | null, save: Element): Promise<void> => {
    busy = 'asking';
    try {
      const recognition = guarded.look();
      const answer = recognition ? await decide(document, guarded, recognition) : 'anyway';
      if (answer === 'fix' && recognition) {
        busy = 'mending';
        await guarded.fix(recognition).catch(() => []);
      }
      if (answer === 'anyway') press(target, save);
      // Closing the dialog gives the focus back to where it was, unless a fill has taken it since.
      else if (document.activeElement === document.body) buttonIn(save)?.focus();
    } finally {
      busy = null;
    }
    const heard = meanwhile;
    meanwhile = null;
    await heard?.();
  };

  const press = (target: HTMLElement | null, save: Element): void => {
    passing = true;
    try {
      if (target?.isConnected) target.click();
      else if (!save.isConnected) buttonIn(guarded.look()?.saves[0])?.click();
    } finally {
      passing = false;
    }
  };

  const options = { capture: true, signal };
  const view = document.defaultView;
  const saveFor = (event: Event, find: typeof pressed): Element | undefined => {
    if (passing || !event.isTrusted || !guarded.on()) return undefined;
    return find(event, guarded.look()?.saves ?? []);
  };

  if (view) keepKeys(view, signal);
  view?.addEventListener(
    'click',
    (event) => {
      const save = saveFor(event, pressed);
      if (save) hold(event, save);
    },
    options,
  );
  // Okta's forms save on the release of Enter, whatever happened to its press.
  let held = false;
  view?.addEventListener(
    'keydown',
    (event) => {
      const save = isEnter(event) ? saveFor(event, entered) : undefined;
      held = save !== undefined;
      if (save) hold(event, save);
    },
    options,
  );
  view?.addEventListener(
    'keyup',
    (event) => {
      if (!held || !isEnter(event)) return;
      held = false;
      event.stopImmediatePropagation();
    },
    options,
  );
};

const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.isComposing;

const pressed = (event: Event, saves: readonly Element[]): Element | undefined => {
  const path = new Set(event.composedPath());
  return saves.find((save) => path.has(save));
};

/** What to press again: what was pressed, or the Save that Enter stood for. */
const pressable = (event: Event, save: Element): HTMLElement | null => {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && save.contains(target) ? target : buttonIn(save);
};

/** The portal's toolbar items are no buttons; the button is drawn inside. */
const buttonIn = (save: Element | undefined): HTMLElement | null => {
  const inside = save?.querySelector<HTMLElement>('button, [role=button], a[href]');
  return inside ?? (save instanceof HTMLElement ? save : null);
};

/** Enter in a field of the form that the Save button belongs to, or on a button drawn from a plain element. */
const entered = (event: Event, saves: readonly Element[]): Element | undefined => {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return undefined;
  const drawn = saves.find(
    (save) => save.contains(target) && !target.matches('button, input, a[href]'),
  );
  if (drawn) return drawn;
  if (!target.matches('input:not([type=checkbox], [type=radio], [type=button], [type=submit])'))
    return undefined;
  const form = target.closest('form');
  return form ? saves.find((save) => form.contains(save)) : undefined;
};

/** What is to be done about a press: nothing stands against it, or the user has decided. */
const decide = async (
  document: Document,
  guarded: Guarded,
  recognition: Recognition,
): Promise<Answer> => {
  const findings = await inTime(guarded.check(recognition));
  return findings.length === 0 ? 'anyway' : ask(document, findings, guarded.texts);
};

const inTime = (check: Promise<GuardFinding[]>): Promise<GuardFinding[]> =>
  Promise.race([
    check.catch(() => []),
    new Promise<GuardFinding[]>((resolve) => setTimeout(resolve, PATIENCE_MS, [])),
  ]);
