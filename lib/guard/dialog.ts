import type { PageTexts } from '../locale/page.ts';
import type { GuardFinding, GuardValue } from '../model/mark.ts';
import { DIALOG_CSS } from './css.ts';
import { ferry } from './icon.ts';
import { node, overlay } from './overlay.ts';

export type Answer = 'fix' | 'back' | 'anyway';

/**
 * Asks what to do about the findings. A modal dialog in the top layer, so that the page's own
 * panes can't cover it and the keyboard stays inside; Escape goes back.
 */
export const ask = (
  document: Document,
  findings: readonly GuardFinding[],
  texts: PageTexts,
): Promise<Answer> =>
  new Promise((resolve) => {
    const { root, remove } = overlay(document, DIALOG_CSS);
    const answer = (given: Answer): void => {
      dialog.close();
      remove();
      resolve(given);
    };
    const button = (text: string, className: string, given: Answer): HTMLButtonElement => {
      const element = node(document, 'button', className, text);
      element.type = 'button';
      element.addEventListener('click', () => answer(given));
      return element;
    };
    const title = node(document, 'h1', '', headingOf(findings, texts));
    title.id = 'title';
    const mendable = findings.some(({ finding }) => finding.mend);
    const row = node(
      document,
      'div',
      'row',
      ...(mendable ? [button(texts.fix, 'primary', 'fix')] : []),
      button(texts.back, mendable ? '' : 'primary', 'back'),
      button(texts.anyway, 'quiet', 'anyway'),
    );
    const dialog = node(
      document,
      'dialog',
      '',
      node(document, 'header', '', ferry(document), title),
      ...findings.map((finding) => section(document, finding)),
      row,
    );
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('back');
    });
    root.append(dialog);
    dialog.showModal();
  });

/** Counts what would break the sign-in; what only wants care is announced as such. */
const headingOf = (findings: readonly GuardFinding[], texts: PageTexts): string => {
  const errors = findings.filter(({ finding }) => finding.severity === 'error').length;
  if (errors === 0) return texts.caution;
  return errors === 1 ? texts.heading : texts.headings.replace('{n}', String(errors));
};

const section = (document: Document, { title, message, values }: GuardFinding): HTMLElement => {
  const part = node(document, 'div', 'finding');
  part.append(node(document, 'h2', '', title), node(document, 'p', '', message));
  if (values.length > 0)
    part.append(node(document, 'dl', '', ...values.flatMap((one, i) => drawn(document, one, i))));
  return part;
};

const drawn = (document: Document, { title, pieces }: GuardValue, at: number): HTMLElement[] => [
  node(document, 'dt', '', title),
  node(
    document,
    'dd',
    '',
    ...pieces.map(({ text, own, named }) => {
      if (text === '') return node(document, 'span', 'gap');
      const inner = named ? node(document, 'span', 'hidden', text) : text;
      return own ? node(document, at === 0 ? 'del' : 'ins', '', inner) : inner;
    }),
  ),
];
