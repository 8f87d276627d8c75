import { clean } from '../recognise/text.ts';

const LONGEST = 120;
const MOST_TEXTS = 20;

const named = (element: Element): string[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return [
    ...labels.map((label) => label.textContent),
    ids.map((id) => (id && root.getElementById(id)?.textContent) || '').join(' '),
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder'),
    element.getAttribute('title'),
  ].map((text) => clean(text ?? ''));
};

/** The nearest text before the element. */
const before = (element: Element): string => {
  const root = element.getRootNode();
  const walker = element.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let i = 0; i < MOST_TEXTS && walker.previousNode(); i += 1) {
    const text = clean(walker.currentNode.textContent ?? '');
    const parent = walker.currentNode.parentElement;
    if (/\p{L}/u.test(text) && !parent?.closest('button,script,style,option')) return text;
  }
  return '';
};

/** What the page calls a control or a value; '' when it is too long for a name. */
export const labelFor = (element: Element): string =>
  [...named(element), before(element)].find((text) => text !== '' && text.length <= LONGEST) ?? '';
