import type { Labels } from '../model/console.ts';
import { isInput, isSelect, isTextArea } from './controls.ts';
import { keysOf } from './dictionary.ts';
import { clean, comparable } from './text.ts';

type Choices = Readonly<Record<string, Labels>>;

const tokens = new WeakMap<Choices, Map<string, string>>();

/** The tokens by their wordings in comparable form. */
function tokensOf(choices: Choices): Map<string, string> {
  let known = tokens.get(choices);
  if (!known) {
    known = new Map();
    for (const [token, labels] of Object.entries(choices))
      for (const key of [comparable(token), ...keysOf(labels)])
        if (key && !known.has(key)) known.set(key, token);
    tokens.set(choices, known);
  }
  return known;
}

/** The token that a text is worded for; null when it is none of the choices. A `*` ends a wording. */
export function tokenOf(choices: Choices, text: string): string | null {
  const key = comparable(text);
  const tokens = tokensOf(choices);
  const token = tokens.get(key);
  if (token !== undefined) return token;
  for (const [wording, open] of tokens)
    if (wording.endsWith('*') && key.startsWith(wording.slice(0, -1))) return open;
  return null;
}

/** The token that one of the texts is worded for; else the first text, as the page has it. */
export function canonical(choices: Choices | undefined, texts: readonly string[]): string {
  const [first = ''] = texts;
  if (!choices) return first;
  for (const text of texts) {
    const token = text ? tokenOf(choices, text) : null;
    if (token !== null) return token;
  }
  return first;
}

/** An option without a value asks to choose, unless its wording is one of the choices. */
function chosen(select: HTMLSelectElement, choices: Choices | undefined): string {
  const option = select.options[select.selectedIndex];
  if (!option) return '';
  const text = clean(option.text);
  const value = canonical(choices, [text, option.value]);
  return option.value || value !== text ? value : '';
}

/** The native radios of one group, in the order of the page. */
export function groupOf(radio: HTMLInputElement): HTMLInputElement[] {
  if (!radio.name) return [radio];
  const root = (radio.form ?? radio.getRootNode()) as ParentNode;
  return [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    (other) => other.name === radio.name,
  );
}

const captionOf = (element: Element): string =>
  clean(element.getAttribute('aria-label') ?? element.textContent ?? '');

function chosenRadio(control: Element): string[] | null {
  if (isInput(control) && control.type === 'radio') {
    const checked = groupOf(control).find((radio) => radio.checked);
    if (!checked) return [''];
    const label = checked.labels?.[0] ?? checked.parentElement;
    return [label ? captionOf(label) : '', checked.value];
  }
  const role = control.getAttribute('role');
  if (role !== 'radio' && role !== 'radiogroup') return null;
  const group = role === 'radio' ? control.closest('[role=radiogroup]') : control;
  const checked = group?.querySelector('[role=radio][aria-checked=true]');
  return [checked ? captionOf(checked) : ''];
}

/**
 * What a control holds: `true` or `false` of a toggle, the canonical token of a choice, else its text
 * just as it stands, white space included, since that may be the mistake.
 */
export function readControl(control: Element, choices?: Choices): string {
  if (isSelect(control)) return chosen(control, choices);
  if (isInput(control) && control.type === 'checkbox') return String(control.checked);
  const radio = chosenRadio(control);
  if (radio) return canonical(choices, radio);
  const checked = control.getAttribute('aria-checked');
  if (checked !== null) return String(checked === 'true');
  if (isInput(control) || isTextArea(control)) return canonical(choices, [control.value]);
  const option = control.querySelector('[aria-selected=true]');
  const text = control.getAttribute('value') ?? (option ?? control).textContent ?? '';
  return canonical(choices, [clean(text)]);
}
