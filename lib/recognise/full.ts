import { isInput } from './controls.ts';

/** Attributes in which pages keep the whole of a text that they cut. */
const KEEPERS = [
  'title',
  'data-clipboard-text',
  'data-copy',
  'data-value',
  'value',
  'aria-label',
  'href',
];
const HOLDERS = KEEPERS.map((name) => `[${name}]`).join(',');

/**
 * The whole of a text that is shown with an ellipsis, from an attribute of its element, of those around
 * it or beside it. Only a text that begins and ends as the shown one does.
 */
export function fullText(element: Element, cut: string, label: Node): string | null {
  const [start = '', ...rest] = cut.split(/\s*(?:…|\.\.\.)\s*/);
  const end = rest.at(-1) ?? '';
  const whole = (text: string | null): text is string =>
    text !== null &&
    text.length > cut.length - 3 &&
    !/…|\.\.\./.test(text) &&
    text.startsWith(start) &&
    text.endsWith(end);
  const keptBy = (holder: Element): string | undefined =>
    [
      ...KEEPERS.map((name) => holder.getAttribute(name)),
      isInput(holder) ? holder.value : null,
    ].find(whole);
  let box: Element | null = element;
  for (let level = 0; box && level < 4 && start; box = box.parentElement, level += 1) {
    const own = keptBy(box);
    if (own) return own;
    if (level > 2 && box.contains(label)) break;
    const kept = new Set(
      [...box.querySelectorAll(HOLDERS)].map(keptBy).filter((k) => k !== undefined),
    );
    if (kept.size > 1) return null;
    for (const one of kept) return one;
  }
  return null;
}
